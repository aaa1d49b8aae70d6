"""Streams of a client: when they are whole, what errors inside them mean, and that their connection comes back."""

from __future__ import annotations

from typing import Any

import pytest

from overlay import APIStatusError, ResponseDecodeError, StreamError, StreamIdleTimeoutError, StreamTruncatedError
from overlay.types import ChatCompletion, ChatCompletionChunk
from tests.client.conftest import Start
from tests.client.test_results import ASK
from tests.faults.server import CLOSE, HANG, RESET, answer, api_error, event, forever, piece, stream

DONE = event("[DONE]")


def chunk(content: str | None = None, *, index: int = 0, finish: str | None = None, **fields: Any) -> bytes:
    delta = {} if content is None else {"content": content}
    choice = {"index": index, "delta": delta, "finish_reason": finish, "logprobs": None}
    return event(
        {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice], **fields}
    )


def texts(chunks: list[Any]) -> list[Any]:
    return [one.choices[0].delta.content for one in chunks if one.choices]


def ask(user: Any, **more: Any) -> Any:
    return user.call("chat.completions.create", **ASK, stream=True, **more)


def test_chunks_until_done(start: Start) -> None:
    user, server = start(stream(chunk("a"), chunk("b"), chunk(finish="stop"), DONE))
    opened = ask(user)
    assert opened.request_id == "req_fault"
    assert opened.response.status_code == 200
    chunks = user.all(opened)
    assert texts(chunks) == ["a", "b", None]
    assert all(isinstance(one, ChatCompletionChunk) for one in chunks)
    user.all(ask(user))
    assert server.connections == 1


def test_the_connection_comes_back_though_the_end_comes_late(start: Start) -> None:
    user, server = start(stream(chunk("a", finish="stop"), DONE, 0.02))
    user.all(ask(user))
    user.all(ask(user))
    assert server.connections == 1


def test_a_server_that_holds_the_line_after_done_costs_no_time(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    """It holds it for ever, so the call would never end if it waited."""
    monkeypatch.setattr("overlay._answers.streaming.AFTER_DONE", 0.01)
    user, _ = start([*stream(chunk("a", finish="stop"), DONE, end=False), HANG])
    assert texts(user.all(ask(user))) == ["a"]


def test_a_server_that_talks_on_after_done_is_not_heard(start: Start) -> None:
    user, _ = start(stream(chunk("a", finish="stop"), DONE, *[chunk("x")] * 40))
    assert texts(user.all(ask(user))) == ["a"]


@pytest.mark.parametrize(
    "chunks",
    [
        [chunk("a"), chunk(finish="stop")],
        [chunk("a", index=0), chunk("b", index=1), chunk(finish="stop", index=1), chunk(finish="length", index=0)],
        [chunk("a", finish="stop"), event({"object": "chat.completion.chunk", "choices": [], "usage": {}})],
    ],
)
def test_a_stream_without_done_is_whole_when_all_choices_are(start: Start, chunks: list[bytes]) -> None:
    user, _ = start(stream(*chunks))
    assert len(user.all(ask(user))) == len(chunks)


@pytest.mark.parametrize(
    "steps",
    [
        stream(chunk("a"), chunk("b")),
        stream(chunk("a"), chunk("b"), RESET),
        [*stream(chunk("a"), chunk("b"), end=False), CLOSE],
        stream(chunk("a"), chunk("b"), chunk(finish="stop", index=1)),
        stream(chunk("a"), chunk("b"), b"data: [DON"),
    ],
)
def test_a_stream_that_ends_early_says_so_and_keeps_what_came(start: Start, steps: Any) -> None:
    user, _ = start(steps)
    opened = ask(user)
    seen: list[Any] = []
    with pytest.raises(StreamTruncatedError) as caught:
        for one in _each(user, opened):
            seen.append(one)
    assert texts(seen)[:2] == ["a", "b"]
    assert isinstance(caught.value.partial, ChatCompletion)
    assert caught.value.partial.choices[0].message.content == "ab"
    assert caught.value.request_id == "req_fault"


def _each(user: Any, items: Any) -> Any:
    while True:
        try:
            if user.is_async:
                yield user.run(anext(items))
            else:
                yield next(items)
        except (StopIteration, StopAsyncIteration):
            return


def test_a_stream_of_which_no_event_is_the_last_ends_with_its_data(start: Start) -> None:
    named = event({"type": "agent.session.created"})
    user, _ = start(stream(named, named), [*stream(named, end=False), CLOSE])
    whole = user.all(user.call("beta.agents.sessions.events.stream", "session_1"))
    assert [one.type for one in whole] == ["agent.session.created"] * 2
    with pytest.raises(StreamTruncatedError):
        user.all(user.call("beta.agents.sessions.events.stream", "session_1"))


def test_an_empty_stream_is_truncated(start: Start) -> None:
    user, _ = start(stream())
    with pytest.raises(StreamTruncatedError):
        user.all(ask(user))


@pytest.mark.parametrize(
    "bad",
    [
        event({"error": {"message": "overloaded", "type": "server_error", "code": "busy"}}),
        event({"message": "overloaded", "code": "busy"}, "error"),
        event({"type": "error", "message": "overloaded", "code": "busy"}),
    ],
)
def test_an_error_inside_a_stream_raises(start: Start, bad: bytes) -> None:
    user, _ = start(stream(chunk("a"), bad, DONE))
    with pytest.raises(StreamError, match="overloaded") as caught:
        user.all(ask(user))
    assert caught.value.code == "busy"
    assert caught.value.partial.choices[0].message.content == "a"


def test_an_event_that_is_no_json(start: Start) -> None:
    user, _ = start(stream(chunk("a"), event("{nope"), DONE))
    with pytest.raises(StreamError, match="not valid JSON"):
        user.all(ask(user))


@pytest.mark.parametrize("entry", [answer(body={"id": "c"}), answer(body="<html>", content_type="text/html")])
def test_a_document_where_a_stream_was_due(start: Start, entry: Any) -> None:
    user, _ = start(entry)
    with pytest.raises(ResponseDecodeError):
        ask(user)


def test_an_error_before_the_stream(start: Start) -> None:
    user, _ = start(api_error(400, "bad model"))
    with pytest.raises(APIStatusError, match="bad model"):
        ask(user)


def test_leaving_a_stream_gives_its_connection_back(start: Start) -> None:
    user, server = start(stream(*[chunk("a")] * 3, HANG))
    opened = ask(user)
    assert texts(user.first(opened, 1)) == ["a"]
    user.run(opened.close())
    server.wait_for_connections()


def test_a_context_manager_closes(start: Start) -> None:
    user, server = start(stream(*[chunk("a")] * 3, HANG))
    opened = ask(user)
    if user.is_async:

        async def leave() -> None:
            async with opened as entered:
                async for _ in entered:
                    break

        user.run(leave())
    else:
        with opened as entered:
            for _ in entered:
                break
    server.wait_for_connections()


def test_silence_counts_events_not_comments(start: Start) -> None:
    user, _ = start(forever(piece(b": still here\n\n"), after=stream(chunk("a"), end=False)))
    opened = ask(user, stream_idle_timeout=0.03)
    with pytest.raises(StreamIdleTimeoutError):
        user.all(opened)


def test_named_events_carry_their_name_where_it_is_part_of_them(start: Start) -> None:
    user, _ = start(
        stream(
            event({"id": "run_1", "object": "thread.run", "status": "queued"}, "thread.run.created"),
            event({"id": "run_1", "object": "thread.run", "status": "completed"}, "thread.run.completed"),
            event("[DONE]", "done"),
        ),
        stream(event({"id": "run_1", "object": "thread.run"}, "thread.run.created")),
    )
    events = user.all(user.call("beta.threads.runs.create", "thread_1", assistant_id="a", stream=True))
    assert [one.event for one in events] == ["thread.run.created", "thread.run.completed"]
    assert events[1].data.status == "completed"
    with pytest.raises(StreamTruncatedError) as caught:
        user.all(user.call("beta.threads.runs.create", "thread_1", assistant_id="a", stream=True))
    assert [one.event for one in caught.value.partial] == ["thread.run.created"]


def test_responses_end_with_their_last_event(start: Start) -> None:
    created = event({"type": "response.created", "sequence_number": 0, "response": {"id": "r"}}, "response.created")
    done = event({"type": "response.completed", "sequence_number": 1, "response": {"id": "r"}}, "response.completed")
    user, _ = start(stream(created, done), stream(created))
    events = user.all(user.call("responses.create", model="m", input="x", stream=True))
    assert [one.type for one in events] == ["response.created", "response.completed"]
    with pytest.raises(StreamTruncatedError) as caught:
        user.all(user.call("responses.create", model="m", input="x", stream=True))
    assert caught.value.partial[0].type == "response.created"
