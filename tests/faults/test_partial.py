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
from tests.faults.server import CLOSE, HANG, RESET, FaultServer, event, forever, piece, stream
from tests.faults.user import DONE, MESSAGES, User, chunk, users
from tests.patience import LIMIT, in_time, patiently, with_limit

user = users()
BEGUN = (chunk("Hel"), chunk("lo"))
PACKED = gzip.compress(b"".join(BEGUN), mtime=0)

ENDS: dict[str, tuple[Any, dict[str, Any], type[errors.APIError]]] = {
    "read timeout": (stream(*BEGUN, HANG), {"timeout": LIMIT}, errors.APITimeoutError),
    "deadline": (stream(*BEGUN, HANG), {"deadline": LIMIT}, errors.APITimeoutError),
    "deadline of a chatty server": (
        forever(piece(b": ping\n\n"), after=stream(*BEGUN, end=False)),
        {"deadline": LIMIT},
        errors.APITimeoutError,
    ),
    "idle timeout": (stream(*BEGUN, HANG), {"stream_idle_timeout": LIMIT}, errors.StreamIdleTimeoutError),
    "reset": (stream(*BEGUN, 0.02, RESET), {}, errors.StreamTruncatedError),
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
    user: User, entry: Any, options: dict[str, Any], kind: type[errors.APIError]
) -> None:
    def act(limit: float) -> None:
        with FaultServer(entry) as server, pytest.raises(kind) as caught:
            user.read(server.base_url, **with_limit(options, limit))
        in_time(user.text() == "Hello" or LIMIT not in options.values(), "the limit passed before the chunks came")
        assert user.text() == "Hello"
        assert caught.value.partial.choices[0].message.content == "Hello"
        check_copies(caught.value)

    patiently(act)


@pytest.mark.parametrize(("entry", "options", "kind"), ENDS.values(), ids=ENDS)
def test_the_stream_helper_carries_it_too(
    user: User, entry: Any, options: dict[str, Any], kind: type[errors.APIError]
) -> None:
    async def read(made: Any, limited: dict[str, Any]) -> None:
        async with made.chat.completions.stream(model="m", messages=MESSAGES, **limited) as events:
            await events.get_final_completion()

    def act(limit: float) -> None:
        limited = with_limit(options, limit)
        with FaultServer(entry) as server, pytest.raises(kind) as caught:
            made = user.client(server.base_url)
            if user.is_sync:
                with made, made.chat.completions.stream(model="m", messages=MESSAGES, **limited) as events:
                    events.get_final_completion()
            else:
                user.runner.run(read(made, limited))
        partial = caught.value.partial
        said = partial.choices[0].message.content if partial is not None and partial.choices else None
        in_time(said == "Hello" or LIMIT not in options.values(), "the limit passed before the chunks came")
        assert said == "Hello"

    patiently(act)


RESPONSE = {"id": "resp_1", "object": "response", "status": "in_progress", "output": []}
NAMED = [
    event({"type": "response.created", "sequence_number": 0, "response": RESPONSE}, "response.created"),
    event({"type": "response.output_text.delta", "sequence_number": 1, "delta": "Hel"}, "response.output_text.delta"),
]


@pytest.mark.parametrize(
    ("end", "options", "kind"),
    [
        ([HANG], {"timeout": LIMIT}, errors.APITimeoutError),
        ([HANG], {"deadline": LIMIT}, errors.APITimeoutError),
        ([HANG], {"stream_idle_timeout": LIMIT}, errors.StreamIdleTimeoutError),
        ([0.02, RESET], {}, errors.StreamTruncatedError),
        ([event({"type": "error", "message": "x"}, "error")], {}, errors.StreamError),
    ],
)
def test_other_streams_carry_the_list_of_events(
    user: User, end: list[Any], options: dict[str, Any], kind: type[errors.APIError]
) -> None:
    async def read(made: Any, limited: dict[str, Any]) -> None:
        async for _ in await made.responses.create(model="m", input="hi", stream=True, **limited):
            pass

    def act(limit: float) -> None:
        limited = with_limit(options, limit)
        with FaultServer(stream(*NAMED, *end)) as server:
            made = user.client(server.base_url)
            with pytest.raises(kind) as caught:
                if user.is_sync:
                    list(made.responses.create(model="m", input="hi", stream=True, **limited))
                else:
                    user.runner.run(read(made, limited))
            user.run(made.close())
        types = [one.type for one in caught.value.partial or []]
        in_time(len(types) == 2 or LIMIT not in options.values(), "the limit passed before the events came")
        assert types == ["response.created", "response.output_text.delta"]
        check_copies(caught.value)

    patiently(act)


@pytest.mark.parametrize(
    ("end", "options", "kind"),
    [
        ([HANG], {"timeout": LIMIT}, errors.APITimeoutError),
        ([HANG], {"deadline": LIMIT}, errors.APITimeoutError),
        ([0.02, RESET], {}, errors.StreamTruncatedError),
    ],
)
def test_a_body_of_bytes_that_breaks_off_is_on_the_error(
    user: User, end: list[Any], options: dict[str, Any], kind: type[errors.APIError]
) -> None:
    async def read_streamed(made: Any, limited: dict[str, Any]) -> None:
        async with made.files.with_streaming_response.content("file-1", **limited) as response:
            await response.read()

    def act(limit: float) -> None:
        limited = with_limit(options, limit)
        is_limited = LIMIT in options.values()
        with FaultServer(stream(b"ab", 0.02, b"cd", *end, content_type="audio/mpeg")) as server:
            made = user.client(server.base_url)
            with pytest.raises(kind) as caught:
                if user.is_sync:
                    with made.files.with_streaming_response.content("file-1", **limited) as response:
                        response.read()
                else:
                    user.runner.run(read_streamed(made, limited))
            in_time(caught.value.partial == b"abcd" or not is_limited, "the limit passed before the bytes came")
            assert caught.value.partial == b"abcd"
            check_copies(caught.value)
            user.run(made.close())

    patiently(act)


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
                async with asyncio.timeout(0.1):
                    async for _ in chunks:
                        pass

    with FaultServer(stream(*BEGUN, HANG)) as server:
        asyncio.run(main(server.base_url))
