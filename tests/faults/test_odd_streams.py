"""Streams of servers that go their own ways: an error is never taken for an answer, nor a whole one for cut."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from overlay import errors, omit
from tests.faults.server import CLOSE, HANG, RESET, Entry, FaultServer, Request, answer, event, stream
from tests.faults.user import DONE, MESSAGES, User, chunk, users

user = users()

WORDS = {"code": 502, "message": "Provider disconnected"}
FLAT = {"code": 502, "message": "Provider disconnected", "type": "server_error"}
REPORTS: dict[str, bytes] = {
    "alone": event({"error": WORDS}),
    "named": event(WORDS, "error"),
    "typed": event({"type": "error", **WORDS}),
    "beside choices": event(
        {"choices": [{"index": 0, "delta": {"content": ""}, "finish_reason": None}], "error": WORDS}
    ),
    "beside no choices": event({"id": "c", "choices": [], "error": WORDS}),
    "beside null": event({"id": None, "choices": None, "error": WORDS}),
    "in a choice": event({"choices": [{"index": 0, "delta": {}, "finish_reason": "error", "error": WORDS}]}),
    "object error": event({"object": "error", **FLAT}),
    "list": event({"errors": [WORDS | {"code": None}], "code": 502}),
    "flat": event(FLAT),
    "field": b"error: " + json.dumps(FLAT).encode() + b"\n\n",
    "bare line": json.dumps({"error": WORDS}).encode() + b"\n\n",
    "bare lines": json.dumps({"error": WORDS}, indent=2).encode() + b"\n\n",
    "escaped": event({"error": WORDS}).replace(b'"error"', b'"err\\u006fr"'),
}
UNNUMBERED: dict[str, bytes] = {
    "detail": event({"detail": "Provider disconnected"}),
    "details": event({"detail": [{"loc": ["body"], "msg": "Provider disconnected"}]}),
    "text": event({"error": "Provider disconnected"}),
    "text, named": event("Provider disconnected", "error"),
    "errors": event({"errors": [{"message": "Provider disconnected"}]}),
}


def named(kind: str, **fields: Any) -> bytes:
    return event({"type": kind, **fields}, kind)


RUN = {"id": "run_1", "object": "thread.run", "status": "queued"}
AUDIO = ("a.wav", b"RIFF")
STREAMS: dict[str, tuple[str, dict[str, Any], bytes]] = {
    "chat": ("chat.completions.create", {"model": "m", "messages": MESSAGES}, chunk("Hel")),
    "completions": (
        "completions.create",
        {"model": "m", "prompt": "x"},
        event(
            {"id": "c", "object": "text_completion", "choices": [{"text": "Hel", "index": 0, "finish_reason": None}]}
        ),
    ),
    "responses": (
        "responses.create",
        {"model": "m", "input": "x"},
        named("response.output_text.delta", delta="Hel", sequence_number=1),
    ),
    "assistants": ("beta.threads.create_and_run", {"assistant_id": "a"}, event(RUN, "thread.run.created")),
    "speech": (
        "audio.speech.create",
        {"model": "m", "input": "x", "voice": "alloy", "stream_format": "sse", "stream": omit},
        event({"type": "speech.audio.delta", "audio": "AAAA"}),
    ),
    "transcriptions": (
        "audio.transcriptions.create",
        {"model": "m", "file": AUDIO},
        event({"type": "transcript.text.delta", "delta": "Hel"}),
    ),
    "images": (
        "images.generate",
        {"prompt": "x"},
        named("image_generation.partial_image", b64_json="AAAA", partial_image_index=0),
    ),
}


def read(user: User, server: FaultServer, name: str, **options: Any) -> tuple[list[Any], errors.APIError | None]:
    """Read a stream to its end; return its events, and what ended it."""
    method, arguments, _ = STREAMS[name]
    made: list[Any] = []

    async def go(client: Any) -> None:
        call = client
        for part in method.split("."):
            call = getattr(call, part)
        events = call(**{"stream": True, **arguments, **options})
        if user.is_sync:
            for one in events:
                made.append(one)
        else:
            async for one in await events:
                made.append(one)

    client = user.client(server.base_url, max_retries=0)
    try:
        user.runner.run(go(client))
    except errors.APIError as error:
        return made, error
    finally:
        user.run(client.close())
    return made, None


@pytest.mark.parametrize("name", STREAMS)
@pytest.mark.parametrize("end", [[DONE], [], [RESET], [CLOSE]], ids=["done", "end", "reset", "closed"])
def test_an_error_is_one_in_every_stream(user: User, name: str, end: list[Any]) -> None:
    with FaultServer(*[stream(STREAMS[name][2], report, *end) for report in REPORTS.values()]) as server:
        for report in REPORTS:
            events, error = read(user, server, name)
            assert type(error) is errors.StreamError, report
            assert (error.message, error.code) == ("Provider disconnected", "502"), report
            assert len(events) == 1, report
            partial = error.partial
            if name == "chat":
                assert partial.choices[0].message.content == "Hel", report
            else:  # of a completion also the text that came beside the error
                assert partial[:1] == events, report
                assert len(partial) == 1 or name == "completions", report


@pytest.mark.parametrize("name", ["chat", "completions", "responses"])
def test_an_error_without_a_code(user: User, name: str) -> None:
    with FaultServer(*[stream(STREAMS[name][2], report, DONE) for report in UNNUMBERED.values()]) as server:
        for report in UNNUMBERED:
            _, error = read(user, server, name)
            assert type(error) is errors.StreamError, report
            assert error.message.endswith("Provider disconnected"), report


@pytest.mark.parametrize("end", [b"\n", b""], ids=["a newline", "nothing"])
@pytest.mark.parametrize("last", [[], [0.05, RESET], [CLOSE]], ids=["end", "reset", "closed"])
def test_the_last_words_of_a_cut_stream_are_not_lost(user: User, end: bytes, last: list[Any]) -> None:
    """They are read at the same time, each by a user who asks for it by its name: the pauses would add up."""
    kind = "sync" if user.is_sync else "async"

    def cut(request: Request) -> Entry:
        report = REPORTS[json.loads(request.body)["model"]].rstrip(b"\n") + end
        return stream(chunk("Hel"), report, *last)

    def ask(report: str) -> errors.APIError | None:
        alone = User(kind)
        try:
            return read(alone, server, "chat", model=report)[1]
        finally:
            alone.runner.close()

    with FaultServer(cut) as server, ThreadPoolExecutor(len(REPORTS)) as threads:
        for report, error in zip(REPORTS, threads.map(ask, REPORTS), strict=True):
            assert type(error) is errors.StreamError, report
            assert error.message == "Provider disconnected", report
            assert error.partial.choices[0].message.content == "Hel", report


def test_the_helper_raises_it_too(user: User) -> None:
    async def final(made: Any) -> None:
        if user.is_sync:
            with made.chat.completions.stream(model="m", messages=MESSAGES) as events:
                events.get_final_completion()
        else:
            async with made.chat.completions.stream(model="m", messages=MESSAGES) as events:
                await events.get_final_completion()

    with FaultServer(stream(chunk("Hel"), chunk("lo", finish="error", error=WORDS), DONE)) as server:
        client = user.client(server.base_url)
        with pytest.raises(errors.StreamError, match="502: Provider disconnected") as caught:
            user.runner.run(final(client))
        user.run(client.close())
    assert caught.value.partial.choices[0].message.content == "Hello"  # with the text that came beside the error


def test_a_finish_reason_that_is_an_error_is_one(user: User) -> None:
    with FaultServer(stream(chunk("Hel"), chunk(finish="error"), DONE)) as server:
        _, error = read(user, server, "chat")
    assert type(error) is errors.StreamError
    assert "finish_reason 'error'" in error.message


WHOLE: dict[str, list[bytes]] = {
    "null errors": [chunk("Hel", error=None), chunk("lo", finish="stop", error=None), DONE],
    "empty errors": [chunk("Hel", error={}), chunk("lo", finish="stop", errors=[]), DONE],
    "text about errors": [chunk('Hel{"error": '), chunk('{"message": 1}}', finish="stop"), DONE],
    "blank after the end": [chunk("Hel"), chunk("lo", finish="stop"), b"data: [DONE] \n\n"],
    "tab after the end": [chunk("Hel"), chunk("lo", finish="stop"), b"data: [DONE]\t\n\n"],
    "blanks before the end": [chunk("Hel"), chunk("lo", finish="stop"), b"data:   [DONE]\n\n"],
    "heartbeats": [
        chunk("Hel"), b"data:\n\n", b"data: \n\n", b"data: null\n\n", b"data: {}\n\n", b"event: ping\ndata: \n\n",
        b"event: ping\ndata: {}\n\n", event({"type": "ping"}, "ping"), event("keepalive", "keepalive"), b": ping\n\n",
        b"event: ping\n\n", chunk("lo", finish="stop"), DONE,
    ],
    "no end, no index": [
        chunk("Hel"),
        event({"choices": [{"delta": {"content": "lo"}, "finish_reason": "stop"}]}),
    ],
    "no end, no index at all": [
        event({"choices": [{"delta": {"content": "Hel"}}]}),
        event({"choices": [{"delta": {"content": "lo"}, "finish_reason": "stop"}]}),
    ],
    "no end, index as text": [
        chunk("Hel"),
        event({"choices": [{"index": "0", "delta": {"content": "lo"}, "finish_reason": "stop"}]}),
    ],
    "a field and an object that nobody knows": [
        b"foo: bar\n\n", b'{"foo": 1}\n\n', b"{foo\n\n", chunk("Hel"), chunk("lo", finish="stop"), DONE,
    ],
}  # fmt: skip


@pytest.mark.parametrize("steps", WHOLE.values(), ids=WHOLE)
def test_a_whole_stream_is_taken_for_one(user: User, steps: list[bytes]) -> None:
    with FaultServer(stream(*steps)) as server:
        user.read(server.base_url)
    assert all(one.choices for one in user.chunks)
    assert user.text() in ("Hello", 'Hel{"error": {"message": 1}}')


@pytest.mark.parametrize(
    "steps",
    [
        [chunk("Hel", finish=""), chunk("lo", finish="")],
        [chunk("Hel"), event({"choices": [], "usage": {"total_tokens": 2}})],
        [chunk("Hel"), event({"choices": [{"index": 1, "delta": {}, "finish_reason": "stop"}]})],
    ],
    ids=["empty finish reasons", "usage at the end", "another choice"],
)
def test_a_cut_stream_is_never_taken_for_whole(user: User, steps: list[bytes]) -> None:
    with FaultServer(stream(*steps)) as server, pytest.raises(errors.StreamTruncatedError):
        user.read(server.base_url)


LABELS = ["application/json", "text/html; charset=utf-8", "application/stream+json", "text/plain", None]


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("first", [b"", b": hello\n\n", b"\xef\xbb\xbf", b"\n\n", b"event: x\n", b"id: 1\n"])
def test_an_event_stream_by_another_label(user: User, label: str | None, first: bytes) -> None:
    with FaultServer(stream(first + chunk("Hel"), chunk("lo", finish="stop"), DONE, content_type=label)) as server:
        user.read(server.base_url)
        assert user.text() == "Hello"
        user.read(server.base_url)
        assert server.connections == 2  # a client each, and no request for nothing


@pytest.mark.parametrize("size", [1, 2, 5])
def test_it_is_seen_in_any_split(user: User, size: int) -> None:
    raw = chunk("Hel") + chunk("lo", finish="stop") + DONE
    pieces = [raw[i : i + size] for i in range(0, len(raw), size)]
    with FaultServer(stream(*pieces, content_type="application/json")) as server:
        user.read(server.base_url)
    assert user.text() == "Hello"


def test_the_first_bytes_are_enough(user: User) -> None:
    """The body does not end: whoever waited for that would not get the first chunk."""
    with FaultServer(stream(chunk("Hel"), HANG, content_type="application/json")) as server:
        user.read(server.base_url, stop=1)
    assert user.text() == "Hel"


@pytest.mark.parametrize(
    ("entry", "kind", "message"),
    [
        (answer(body={"object": "error", **FLAT}), errors.StreamError, "502: Provider disconnected"),
        (answer(body={"detail": "Provider disconnected"}), errors.StreamError, "Provider disconnected"),
        (answer(body={"id": "x"}), errors.ResponseDecodeError, "not an event stream"),
        (answer(body=b""), errors.ResponseDecodeError, "not an event stream"),
        (answer(body=b"x" * 2_000_000), errors.ResponseDecodeError, "starting with 'xxx"),
        (answer(body=json.dumps({"error": WORDS}), content_type="text/event-stream"), errors.StreamError, "502: Prov"),
        (answer(body=json.dumps({"error": WORDS}, indent=1), content_type="text/plain"), errors.StreamError, "502: P"),
    ],
)
def test_a_document_where_a_stream_was_due(user: User, entry: Entry, kind: type[Exception], message: str) -> None:
    with FaultServer(entry) as server, pytest.raises(kind, match=message):
        user.read(server.base_url)


@pytest.mark.parametrize("output", [None, []])
def test_a_last_event_without_output_loses_no_item(user: User, output: Any) -> None:
    content = [{"type": "output_text", "text": "Hello", "annotations": []}]
    item = {"id": "msg_1", "type": "message", "role": "assistant", "status": "completed", "content": content}
    head = {"id": "resp_1", "object": "response", "status": "in_progress", "output": []}
    steps = [
        named("response.created", response=head, sequence_number=0),
        named("response.output_item.done", item=item, output_index=0, sequence_number=1),
        named("response.completed", response={**head, "status": "completed", "output": output}, sequence_number=2),
    ]

    async def final(made: Any) -> Any:
        if user.is_sync:
            with made.responses.stream(model="m", input="x") as events:
                return events.get_final_response()
        async with made.responses.stream(model="m", input="x") as events:
            return await events.get_final_response()

    with FaultServer(stream(*steps)) as server:
        client = user.client(server.base_url)
        response = user.runner.run(final(client))
        user.run(client.close())
    assert (response.status, response.output_text) == ("completed", "Hello")
    assert response.request_id == "req_fault"


def test_indices_of_tool_calls_may_be_text(user: User) -> None:
    def call(index: Any, **function: str) -> bytes:
        delta = {"tool_calls": [{"index": index, "function": function, **({"id": "c1"} if "name" in function else {})}]}
        return event({"choices": [{"index": "0", "delta": delta, "finish_reason": None}]})

    async def final(made: Any) -> Any:
        if user.is_sync:
            with made.chat.completions.stream(model="m", messages=MESSAGES) as events:
                return events.get_final_completion()
        async with made.chat.completions.stream(model="m", messages=MESSAGES) as events:
            return await events.get_final_completion()

    steps = [call("0", name="f", arguments='{"a"'), call("0", arguments=": 1"), call(0, arguments="}"), DONE]
    with FaultServer(stream(*steps)) as server:
        client = user.client(server.base_url)
        completion = user.runner.run(final(client))
        user.run(client.close())
    (made,) = completion.choices[0].message.tool_calls
    assert (made.id, made.function.name, made.function.arguments) == ("c1", "f", '{"a": 1}')
