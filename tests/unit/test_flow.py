"""A flow is written once; the sync client steps it to its end without an event loop."""

from __future__ import annotations

import asyncio
import traceback
from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator

import pytest

from overlay._flow import each, run


class Doubler(ABC):
    """A flow over one primitive."""

    @abstractmethod
    async def read(self) -> int: ...

    async def double(self) -> int:
        return 2 * await self.read()


class SyncDoubler(Doubler):
    async def read(self) -> int:
        return 4


class AsyncDoubler(Doubler):
    async def read(self) -> int:
        await asyncio.sleep(0)
        return 4


def test_one_flow_runs_on_both_kinds_of_primitives() -> None:
    assert run(SyncDoubler().double()) == 8
    assert asyncio.run(AsyncDoubler().double()) == 8


def test_a_flow_that_suspends_is_told_by_name() -> None:
    with pytest.raises(RuntimeError, match=r"Doubler\.double awaited an event loop"):
        run(AsyncDoubler().double())


def test_an_error_keeps_the_frames_of_the_flow() -> None:
    class Broken(Doubler):
        async def read(self) -> int:
            raise LookupError("no number")

    with pytest.raises(LookupError) as caught:
        run(Broken().double())
    names = [frame.name for frame in traceback.extract_tb(caught.value.__traceback__)]
    assert names[-3:] == ["run", "double", "read"]


async def counted(log: list[str], most: int, wait: bool = False) -> AsyncGenerator[int, None]:
    """Yield numbers, and note how it ended."""
    try:
        for number in range(most):
            if wait:
                await asyncio.sleep(0)
            yield number
    finally:
        log.append("closed")


def test_a_flow_that_yields_is_gone_through_like_any_iterator() -> None:
    log: list[str] = []
    assert list(each(counted(log, 3))) == [0, 1, 2]
    assert list(each(counted(log, 0))) == []
    assert log == ["closed"] * 2


def test_a_flow_that_yields_is_closed_with_its_iterator() -> None:
    log: list[str] = []
    numbers = each(counted(log, 3))
    assert next(numbers) == 0
    numbers.close()  # type: ignore[attr-defined]  # as leaving a loop does
    assert log == ["closed"]


def test_a_flow_that_began_in_an_event_loop_outlives_it() -> None:
    log: list[str] = []

    async def outer() -> AsyncGenerator[int, None]:
        async for number in counted(log, 3):
            yield number

    numbers = each(outer())

    async def begin() -> int:
        return next(numbers)

    assert asyncio.run(begin()) == 0
    assert log == []
    assert list(numbers) == [1, 2]
    assert log == ["closed"]


def test_event_loops_still_close_their_own_generators() -> None:
    log: list[str] = []
    left: list[object] = []

    async def begin() -> None:
        left.append(numbers := counted(log, 3))
        next(each(counted([], 3)))
        await anext(numbers)

    asyncio.run(begin())
    assert log == ["closed"]


def test_a_flow_that_yields_and_suspends_is_told() -> None:
    log: list[str] = []
    with pytest.raises(RuntimeError, match="awaited an event loop"):
        list(each(counted(log, 1, wait=True)))
