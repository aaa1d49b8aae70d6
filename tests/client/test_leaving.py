"""Streams that are left before their end: by another thread or task, early, or after they broke."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

from overlay import StreamTruncatedError
from tests.client.conftest import Start
from tests.client.test_results import ASK
from tests.client.test_streams import DONE, chunk
from tests.faults.server import CLOSE, HANG, stream
from tests.patience import eventually

ANSWER = [chunk("a"), chunk("b"), chunk(finish="stop"), DONE]


def read_while_another_closes(user: Any) -> list[Any]:
    """Read a stream that falls silent, and let another thread or task close it; returns what came."""
    opened = user.call("chat.completions.create", **ASK, stream=True)
    found: list[Any] = []

    def close_soon() -> None:
        eventually(lambda: found)
        opened.close()

    async def read() -> None:
        async def close() -> None:
            while not found:  # noqa: ASYNC110  # another task of this loop fills it
                await asyncio.sleep(0.001)
            await opened.close()

        closing = asyncio.create_task(close())
        try:
            async for one in opened:
                found.append(one)
        finally:
            await closing

    with pytest.raises(StreamTruncatedError, match="ReadError") as caught:
        if user.is_async:
            user.runner.run(read())
        else:
            closing = threading.Thread(target=close_soon)
            closing.start()
            try:
                for one in opened:
                    found.append(one)  # the other thread waits for the first
            finally:
                closing.join()
    assert caught.value.partial.choices[0].message.content == "a"
    assert not opened.is_whole
    return found


def test_another_thread_or_task_may_close_a_stream(start: Start) -> None:
    user, _ = start([*stream(chunk("a"), end=False), HANG])
    assert len(read_while_another_closes(user)) == 1


def final_after(user: Any, events: int | None) -> Any:
    """Take so many events of the helper, all of them where None, leave it, and ask for the completion."""
    manager = (
        user.call("chat.completions.stream", **ASK) if not user.is_async else user.client.chat.completions.stream(**ASK)
    )
    if user.is_async:

        async def use() -> Any:
            async with manager as opened:
                for _ in range(events or 99):
                    if await anext(opened, None) is None:
                        break
            return await opened.get_final_completion()

        return user.runner.run(use())
    with manager as opened:
        for _ in range(events or 99):
            if next(opened, None) is None:
                break
    return opened.get_final_completion()


def test_a_stream_that_was_left_has_no_final_completion(start: Start) -> None:
    user, _ = start(stream(*ANSWER))
    with pytest.raises(StreamTruncatedError, match="closed before its last event") as caught:
        final_after(user, 1)
    assert caught.value.partial.choices[0].message.content == "a"


def test_one_that_was_read_has_it_after_it_was_left(start: Start) -> None:
    user, _ = start(stream(*ANSWER))
    assert final_after(user, None).choices[0].message.content == "ab"


def test_one_that_broke_never_has_it(start: Start) -> None:
    user, _ = start([*stream(chunk("a"), end=False), CLOSE])
    made = user.client.chat.completions.stream(**ASK)

    def sync() -> None:
        with made as opened:
            for _ in range(2):
                with pytest.raises(StreamTruncatedError):
                    opened.get_final_completion()
            assert not list(opened)  # no done event either

    async def use() -> None:
        async with made as opened:
            for _ in range(2):
                with pytest.raises(StreamTruncatedError):
                    await opened.get_final_completion()
            assert not [event async for event in opened]

    if user.is_async:
        user.runner.run(use())
    else:
        sync()
