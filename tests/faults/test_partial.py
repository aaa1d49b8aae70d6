"""Whatever ends a stream midway, what has arrived is on the error."""

from __future__ import annotations

import asyncio
import copy
import gzip
import json
import pickle
from typing import Any

import pytest

from overlay import errors
from tests.faults.server import CLOSE, HANG, RESET, Entry, FaultServer, event, stream
from tests.faults.user import DONE, MESSAGES, User, chunk, users

user = users()
BEGUN = (chunk("Hel"), chunk("lo"))
PACKED = gzip.compress(b"".join(BEGUN), mtime=0)

ENDS: dict[str, tuple[Entry, dict[str, Any], type[errors.APIError]]] = {
    "read timeout": (stream(*BEGUN, HANG), {"timeout": 0.3}, errors.APITimeoutError),
    "deadline": (stream(*BEGUN, HANG), {"deadline": 0.4}, errors.APITimeoutError),
    "deadline of a chatty server": (
        stream(*BEGUN, *[b": ping\n\n", 0.02] * 200),
        {"deadline": 0.4},
        errors.APITimeoutError,
    ),
    "idle timeout": (stream(*BEGUN, HANG), {"stream_idle_timeout": 0.3}, errors.StreamIdleTimeoutError),
    "reset": (stream(*BEGUN, 0.05, RESET), {}, errors.StreamTruncatedError),
    "connection closed": (stream(*BEGUN, CLOSE), {}, errors.StreamTruncatedError),
    "no last event": (stream(*BEGUN), {}, errors.StreamTruncatedError),
    "error event": (stream(*BEGUN, event({"error": {"message": "x"}})), {}, errors.StreamError),
    "not JSON": (stream(*BEGUN, event("{")), {}, errors.StreamError),
    "gzip that breaks": (
        stream(PACKED, b"rubbish", headers={"content-encoding": "gzip"}),
        {},
        errors.ResponseDecodeError,
    ),
    "gzip that is cut": (
        stream(PACKED[:-4], headers={"content-encoding": "gzip"}),
        {},
        errors.ResponseDecodeError,
    ),
    "no such shape, strict": (
        stream(*BEGUN, event({"id": 7, "choices": "none"}), DONE),
        {"strict": True},
        errors.ResponseShapeError,
    ),
}


def check_copies(error: errors.APIError) -> None:
    for copied in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):
        assert type(copied) is type(error)
        assert str(copied) == str(error)
        assert copied.partial == error.partial


@pytest.mark.parametrize(("entry", "options", "kind"), ENDS.values(), ids=ENDS)
def test_an_error_in_mid_stream_carries_what_has_arrived(
    user: User, entry: Entry, options: dict[str, Any], kind: type[errors.APIError]
) -> None:
    with FaultServer(entry) as server, pytest.raises(kind) as caught:
        user.read(server.base_url, **options)
    assert user.text() == "Hello"
    assert caught.value.partial.choices[0].message.content == "Hello"
    check_copies(caught.value)


@pytest.mark.parametrize(("entry", "options", "kind"), ENDS.values(), ids=ENDS)
def test_the_stream_helper_carries_it_too(
    user: User, entry: Entry, options: dict[str, Any], kind: type[errors.APIError]
) -> None:
    async def read(made: Any) -> None:
        async with made.chat.completions.stream(model="m", messages=MESSAGES, **options) as events:
            await events.get_final_completion()

    with FaultServer(entry) as server, pytest.raises(kind) as caught:
        made = user.client(server.base_url)
        if user.is_sync:
            with made, made.chat.completions.stream(model="m", messages=MESSAGES, **options) as events:
                events.get_final_completion()
        else:
            user.runner.run(read(made))
    assert caught.value.partial.choices[0].message.content == "Hello"


RESPONSE = {"id": "resp_1", "object": "response", "status": "in_progress", "output": []}
NAMED = [
    event({"type": "response.created", "sequence_number": 0, "response": RESPONSE}, "response.created"),
    event({"type": "response.output_text.delta", "sequence_number": 1, "delta": "Hel"}, "response.output_text.delta"),
]


@pytest.mark.parametrize(
    ("end", "options", "kind"),
    [
        ([HANG], {"timeout": 0.3}, errors.APITimeoutError),
        ([HANG], {"deadline": 0.4}, errors.APITimeoutError),
        ([HANG], {"stream_idle_timeout": 0.3}, errors.StreamIdleTimeoutError),
        ([0.05, RESET], {}, errors.StreamTruncatedError),
        ([event({"type": "error", "message": "x"}, "error")], {}, errors.StreamError),
    ],
)
def test_other_streams_carry_the_list_of_events(
    user: User, end: list[Any], options: dict[str, Any], kind: type[errors.APIError]
) -> None:
    async def read(made: Any) -> None:
        async for _ in await made.responses.create(model="m", input="hi", stream=True, **options):
            pass

    with FaultServer(stream(*NAMED, *end)) as server, pytest.raises(kind) as caught:
        made = user.client(server.base_url)
        if user.is_sync:
            list(made.responses.create(model="m", input="hi", stream=True, **options))
        else:
            user.runner.run(read(made))
        user.run(made.close())
    assert [one.type for one in caught.value.partial] == ["response.created", "response.output_text.delta"]
    check_copies(caught.value)


@pytest.mark.parametrize(
    ("end", "options", "kind"),
    [
        ([HANG], {"timeout": 0.3}, errors.APITimeoutError),
        ([HANG], {"deadline": 0.4}, errors.APITimeoutError),
        ([0.05, RESET], {}, errors.StreamTruncatedError),
    ],
)
def test_a_body_of_bytes_that_breaks_off_is_on_the_error(
    user: User, end: list[Any], options: dict[str, Any], kind: type[errors.APIError]
) -> None:
    async def read(made: Any) -> None:
        await (await made.files.content("file-1", **options)).read()

    async def read_streamed(made: Any) -> None:
        async with made.files.with_streaming_response.content("file-1", **options) as response:
            await response.read()

    with FaultServer(stream(b"ab", 0.05, b"cd", *end, content_type="audio/mpeg")) as server:
        made = user.client(server.base_url)
        with pytest.raises(kind) as caught:
            made.files.content("file-1", **options).read() if user.is_sync else user.runner.run(read(made))
        assert caught.value.partial == b"abcd"
        check_copies(caught.value)
        with pytest.raises(kind) as caught:
            if user.is_sync:
                with made.files.with_streaming_response.content("file-1", **options) as response:
                    response.read()
            else:
                user.runner.run(read_streamed(made))
        assert caught.value.partial == b"abcd"
        user.run(made.close())


ODD: list[Any] = [
    {"choices": [{"index": [1], "delta": {"content": "x"}}]},
    {"choices": [{"index": "b", "delta": {"content": "x"}}, {"index": 1, "delta": {}}]},
    {"choices": [{"index": 0, "delta": {"name": 7}}, {"index": 0, "delta": {"name": "x"}}]},
    {"choices": [{"index": 0, "delta": {"audio": "x"}}]},
    {"choices": [{"index": 0, "delta": {"tool_calls": "x"}}]},
    {"choices": [{"index": 0, "delta": {"tool_calls": [7]}}]},
    {"choices": [{"index": 0, "delta": {"tool_calls": [{"index": "a"}, {"index": 1}]}}]},
    {"choices": [{"index": 0, "delta": "x", "message": "y", "logprobs": []}]},
    {"choices": {"a": 1}},
    [1],
    "x",
    None,
]


@pytest.mark.parametrize("odd", ODD, ids=map(json.dumps, ODD))
def test_what_has_arrived_may_be_nonsense(user: User, odd: Any) -> None:
    """However odd the events are, the error is that of the connection and not one of ours."""
    with FaultServer(stream(chunk("Hel"), *[event(json.dumps(odd))] * 2, RESET)) as server:
        with pytest.raises(errors.StreamTruncatedError) as caught:
            user.read(server.base_url)
        assert caught.value.partial is not None
        check_copies(caught.value)


def test_a_cancelled_task_is_cancelled_and_nothing_else() -> None:
    from overlay import AsyncOpenAI

    async def main(url: str) -> None:
        async with AsyncOpenAI("sk-test", base_url=url) as client:
            chunks = await client.chat.completions.create(model="m", messages=MESSAGES, stream=True)  # type: ignore[call-overload]
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.2):
                    async for _ in chunks:
                        pass

    with FaultServer(stream(*BEGUN, HANG)) as server:
        asyncio.run(main(server.base_url))
