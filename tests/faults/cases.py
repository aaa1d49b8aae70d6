"""The faults of `compare`: what the server does, what the program does, and the test that holds our behaviour."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import os
import pickle
import re
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

import httpx

from tests.faults.server import CLOSE, HANG, RESET, Entry, FaultServer, Request, answer, api_error, event, stream

KEY: Final = "sk-compare-5ecret"
MESSAGES: Final = [{"role": "user", "content": "hi"}]
DONE: Final = event("[DONE]")
COMPLETION: Final = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "Hello"}}],
}
GOOD: Final = answer(body=COMPLETION)

Act = Callable[[Any, str], str]


@dataclass(frozen=True)
class Case:
    """One row of the page."""

    chapter: str
    name: str
    fault: str
    script: tuple[Any, ...]
    act: Act
    test: str
    serve: Callable[[], Any] | None = None  # another server than that of the script


def outcome(act: Callable[[], str], *, secret: str) -> str:
    """Say in one line what a program saw."""
    try:
        text = act()
    except Exception as error:  # whatever it is, it is what the caller sees
        text = shown(error)
    text = re.sub(r"127\.0\.0\.1:\d+", "host", text)
    return text.replace(secret, "THE KEY")


def shown(error: BaseException, limit: int = 90) -> str:
    """Name an error, with the beginning of its message."""
    message = " ".join(str(error).split())
    message = message if len(message) <= limit else message[: limit - 1] + "…"
    return f"`{type(error).__name__}`: {message}" if message else f"`{type(error).__name__}`"


def chunk(content: str | None = None, finish: str | None = None) -> bytes:
    """Write one chunk of a chat stream."""
    choices = [{"index": 0, "delta": {} if content is None else {"content": content}, "finish_reason": finish}]
    return event({"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": choices})


def create(client_options: dict[str, Any] | None = None, **options: Any) -> Act:
    """Create a completion and say its content."""

    def act(sdk: Any, url: str) -> str:
        client = sdk.OpenAI(api_key=KEY, base_url=url, **(client_options or {}))
        completion = client.chat.completions.create(model="m", messages=MESSAGES, **options)
        choices = getattr(completion, "choices", None)
        if not choices:
            return f"returns {completion!r:.60}, as if that were a valid response"
        return f"the completion, {choices[0].message.content!r}"

    return act


def read(client_options: dict[str, Any] | None = None, **options: Any) -> Act:
    """Read a stream and say its text and how it ended."""

    def act(sdk: Any, url: str) -> str:
        client = sdk.OpenAI(api_key=KEY, base_url=url, **(client_options or {}))
        parts: list[str] = []
        try:
            for one in client.chat.completions.create(model="m", messages=MESSAGES, stream=True, **options):
                parts += [choice.delta.content or "" for choice in one.choices or []]
        except Exception as error:  # whatever it is, it is what the caller sees
            partial = getattr(error, "partial", None)
            kept = "; its partial holds what arrived" if partial is not None and parts else ""
            return f"{''.join(parts)!r}, then {shown(error)}{kept}"
        return f"{''.join(parts)!r}, as a complete answer"

    return act


def only_overlay(overlay: Act, other: Act) -> Act:
    """Act in one way with this package, which has an option for it, and in another with openai-python."""
    return lambda sdk, url: (overlay if sdk.__name__ == "overlay" else other)(sdk, url)


def pickled(sdk: Any, url: str) -> str:
    """Send an error through pickle."""
    try:
        sdk.OpenAI(api_key=KEY, base_url=url, max_retries=0).models.retrieve("x")
    except sdk.APIStatusError as error:
        copied = pickle.loads(pickle.dumps(error))
        return f"survives intact: {shown(copied, 40)}"
    return "no error"


def listed(sdk: Any, url: str) -> str:
    """List stored completions, at most a hundred."""
    seen = 0
    for _ in sdk.OpenAI(api_key=KEY, base_url=url).chat.completions.list(limit=2):
        seen += 1
        if seen == 100:
            return "100 items and counting: the same ones again and again"
    return f"{seen} items, as the complete list"


def bad_key(sdk: Any, url: str) -> str:
    """Make a client with the newline of a file at the end of its key."""
    return in_traceback(lambda: sdk.OpenAI(api_key=f"{KEY}\n", base_url=url, max_retries=0).models.retrieve("x"))


def key_in_traceback(sdk: Any, url: str) -> str:
    """Let a call fail."""
    return in_traceback(lambda: sdk.OpenAI(api_key=KEY, base_url=url, max_retries=0).models.retrieve("x"))


def in_traceback(act: Callable[[], object]) -> str:
    """Say how something fails, and whether a traceback with local variables shows the key."""
    try:
        act()
    except Exception as error:  # whatever it is, it is what the caller sees
        text = str(error)
        one: BaseException | None = error
        while one is not None:
            for frame, _ in traceback.walk_tb(one.__traceback__):
                if "cases.py" not in frame.f_code.co_filename:
                    text += "".join(map(_repr, frame.f_locals.values()))
            one = one.__cause__ or one.__context__
        found = "THE KEY appears in the traceback" if KEY in text else "the key does not appear in the traceback"
        return f"{shown(error, 60)}; {found}"
    return "no error"


def _repr(value: object) -> str:
    try:
        return repr(value)
    except Exception:  # half-made objects have none
        return ""


def redirected(sdk: Any, url: str) -> str:
    """Follow a redirect to another origin, and say whether the key went along."""
    with FaultServer(GOOD) as other:
        client = sdk.OpenAI(api_key=KEY, base_url=f"{url}/{other.port}")
        client.chat.completions.create(model="m", messages=MESSAGES)
        return f"followed {'with' if 'authorization' in other.requests[0].headers else 'without'} the key"


def elsewhere(request: Request) -> Entry:
    """Redirect to the port that the path names."""
    return answer(307, headers={"location": f"http://127.0.0.1:{request.target.split('/')[1]}/chat/completions"})


def path_of(value: str) -> Act:
    """Retrieve a stored completion by an id, and say what was asked for."""

    def act(sdk: Any, url: str) -> str:
        completion = sdk.OpenAI(api_key=KEY, base_url=url).chat.completions.retrieve(value)
        return f"requests `{completion.model}`"

    return act


def echo_path(request: Request) -> Entry:
    """Answer with the path in place of the model."""
    return answer(body={**COMPLETION, "model": f"{request.method} {request.target}"})


def two_loops(sdk: Any, url: str) -> str:
    """Use one async client in two event loops, one after the other."""
    client = sdk.AsyncOpenAI(api_key=KEY, base_url=url, max_retries=0)

    async def ask() -> None:
        await client.models.retrieve("x")

    asyncio.run(ask())
    asyncio.run(ask())
    return "works"


def drip(sdk: Any, url: str) -> str:
    """Bound a call whose answer comes a byte at a time."""
    client = sdk.OpenAI(api_key=KEY, base_url=url, timeout=1, max_retries=0)
    options = {"deadline": 1} if sdk.__name__ == "overlay" else {}
    client.chat.completions.create(model="m", messages=MESSAGES, **options)
    return "the completion"


def drip_given(sdk: Any, url: str) -> str:
    """Bound a call over an httpx client of the caller's whose answer's head comes a byte at a time."""
    with httpx.Client() as given:
        client = sdk.OpenAI(api_key=KEY, base_url=url, timeout=1, max_retries=0, http_client=given)
        options = {"deadline": 1} if sdk.__name__ == "overlay" else {}
        client.chat.completions.create(model="m", messages=MESSAGES, **options)
    return "the completion"


def hints(_: Request) -> Iterator[bytes]:
    """Say again and again that an answer will come."""
    while True:
        yield b"HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n" * 1000


def two_calls(sdk: Any, url: str) -> str:
    """Ask for two models, one after the other, and say which came."""
    client = sdk.OpenAI(api_key=KEY, base_url=url, max_retries=0)
    return f"requests a, gets {client.models.retrieve('a').id}; requests b, gets {client.models.retrieve('b').id}"


def model(name: str) -> bytes:
    """Write the whole answer that is a model."""
    return answer(body={"id": name, "object": "model", "created": 1, "owned_by": "o"})[0]  # type: ignore[return-value]


def closed_meanwhile(sdk: Any, url: str) -> str:
    """Close a client while another thread waits for its stream."""
    client = sdk.OpenAI(api_key=KEY, base_url=url)
    ends: list[str] = []
    thread = threading.Thread(target=lambda: ends.append(outcome(lambda: read_with(client), secret=KEY)), daemon=True)
    thread.start()
    time.sleep(0.5)
    client.close()
    thread.join(PATIENT)
    return f"the thread gets {ends[0]}" if ends else "the thread keeps waiting"


def read_with(client: Any) -> str:
    """Read a stream to its end."""
    return "".join(one.choices[0].delta.content for one in client.chat.completions.create(
        model="m", messages=MESSAGES, stream=True))  # fmt: skip


def speak(sdk: Any, url: str) -> str:
    """Ask for speech and say what came."""
    client = sdk.OpenAI(api_key=KEY, base_url=url)
    return f"bytes: {client.audio.speech.create(model='m', voice='alloy', input='Hi').read()!r}"


def forked(sdk: Any, url: str) -> str:
    """Fork while a stream is open; the child reads it, too."""
    client = sdk.OpenAI(api_key=KEY, base_url=url)
    chunks = client.chat.completions.create(model="m", messages=MESSAGES, stream=True)
    text = next(chunks).choices[0].delta.content
    if not (pid := os.fork()):
        with contextlib.suppress(Exception):
            list(chunks)
        os._exit(0)
    os.waitpid(pid, 0)
    try:
        return f"the parent gets {text + ''.join(one.choices[0].delta.content or '' for one in chunks)!r}"
    except Exception as error:  # whatever it is, it is what the caller sees
        return f"the parent gets {text!r}, then {shown(error)}"


def with_key(key: str) -> Act:
    """Ask with another key."""

    def act(sdk: Any, url: str) -> str:
        sdk.OpenAI(api_key=key, base_url=url, max_retries=0).models.retrieve("x")
        return "the model"

    return act


def bad_timeout(sdk: Any, url: str) -> str:
    """Ask with a timeout that is no number."""
    sdk.OpenAI(api_key=KEY, base_url=url, max_retries=0).models.retrieve("x", timeout=float("nan"))
    return "the model"


def odd_helper(sdk: Any, url: str) -> str:
    """Read a stream by the helper."""
    client = sdk.OpenAI(api_key=KEY, base_url=url)
    with client.chat.completions.stream(model="m", messages=MESSAGES) as events:
        return f"{events.get_final_completion().choices[0].message.content!r}, as a complete answer"


def huge_stream(_: Request) -> Entry:
    """Answer with one event of 32 MiB."""
    data = chunk("x" * (32 << 20)) + DONE
    return stream(*[data[start : start + 65536] for start in range(0, len(data), 65536)])


def huge(sdk: Any, url: str) -> str:
    """Read one event of 32 MiB."""
    start = time.monotonic()
    text = read()(sdk, url)
    return f"{len(text) >> 20} MiB {'in time' if time.monotonic() - start < PATIENT else 'slowly'}"


PATIENT: Final = 5.0
PAGE_OF_TWO: Final = {
    "object": "list",
    "data": [{**COMPLETION, "id": "a"}, {**COMPLETION, "id": "b"}],
    "first_id": "a",
    "last_id": "b",
    "has_more": True,
}
WIRE: Final = "HTTP"
RETRIES: Final = "Retries and limits"
BODIES: Final = "Invalid responses"
STREAMS: Final = "Streams"
PROVIDER_ERROR: Final = event(
    {
        "id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m",
        "choices": [{"index": 0, "delta": {"content": ""}, "finish_reason": "error"}],
        "error": {"code": 502, "message": "Provider disconnected"},
    }
)  # fmt: skip
TIME: Final = "Time"
SAFETY: Final = "Keys, redirects and paths"
LIFE: Final = "Lists, closing and copies"
EMOJI: Final = [chunk("x").replace(b'"x"', half) for half in (b'"\\ud83d"', b'"\\ude00"')]

ALL: Final[list[Case]] = [
    Case(
        RETRIES,
        "429 then good",
        "429 with `retry-after-ms: 10`, then a good response",
        (api_error(429, headers={"retry-after-ms": "10"}), GOOD),
        create(),
        "test_attempts.py::test_the_server_names_the_time",
    ),
    Case(
        RETRIES,
        "quota",
        "429 with the code `insufficient_quota`",
        (api_error(429, "You have no credits left", code="insufficient_quota"),),
        create(),
        "test_attempts.py::test_a_quota_is_not_tried_again",
    ),
    Case(
        RETRIES,
        "long wait",
        "503 with `Retry-After: 121`",
        (api_error(503, "maintenance", headers={"retry-after": "121"}),),
        create(),
        "test_attempts.py::test_too_long_a_wait_is_not_waited",
    ),
    Case(
        RETRIES,
        "bad wait",
        "500 with `Retry-After: soon`, then a good response",
        (api_error(500, headers={"retry-after": "soon"}), GOOD),
        create(),
        "test_attempts.py::test_the_server_names_the_time",
    ),
    Case(
        RETRIES,
        "always 500",
        "500 every time",
        (api_error(500, "broken"),),
        create(),
        "test_attempts.py::test_it_gives_up_after_max_retries",
    ),
    Case(
        RETRIES,
        "reset",
        "resets the connection, then a good response",
        ([RESET], GOOD),
        create(),
        "test_attempts.py::test_what_may_pass_is_tried_again",
    ),
    Case(
        RETRIES,
        "cut body",
        "cuts the body, then a good response",
        ([b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{", CLOSE], GOOD),
        create(),
        "test_attempts.py::test_what_may_pass_is_tried_again",
    ),
    Case(
        RETRIES,
        "not HTTP",
        "does not speak HTTP",
        ([b"hello?\r\n\r\n", CLOSE],),
        create(),
        "test_attempts.py::test_what_may_pass_is_tried_again",
    ),
    Case(
        BODIES,
        "HTML",
        "200 with an HTML page",
        (answer(body="<html><title>Sign in</title>", content_type="text/html"),),
        create(),
        "test_client.py::test_answers_that_are_none",
    ),
    Case(
        BODIES,
        "broken JSON",
        "200 with broken JSON",
        (answer(body=b'{"id": '),),
        create(),
        "test_client.py::test_answers_that_are_none",
    ),
    Case(
        BODIES,
        "empty",
        "200 with no body",
        (answer(body=b""),),
        create(),
        "test_client.py::test_answers_that_are_none",
    ),
    Case(
        BODIES,
        "list",
        "200 with a JSON list",
        (answer(body=b"[1]"),),
        create(),
        "test_client.py::test_answers_that_are_none",
    ),
    Case(
        BODIES,
        "detail",
        '422 with `{"detail": [{"loc": ["body", "n"], "msg": "must be positive"}]}`',
        (answer(422, {"detail": [{"loc": ["body", "n"], "msg": "must be positive"}]}),),
        create(),
        "test_errors.py::test_foreign_bodies",
    ),
    Case(
        BODIES,
        "int code",
        "400 with the numeric error code 40001",
        (answer(400, {"error": {"message": "bad", "code": 40001}}),),
        create(),
        "test_errors.py::test_foreign_bodies",
    ),
    Case(
        BODIES,
        "529",
        "529 with plain text and no reason phrase",
        (answer(529, b"overloaded", content_type="text/plain", reason="", headers={"x-should-retry": "false"}),),
        create(),
        "test_attempts.py::test_what_may_pass_is_tried_again",
    ),
    Case(
        BODIES,
        "HTML error",
        "502 with an HTML page",
        (
            answer(
                502,
                "<html><head><title>502 Bad Gateway</title></head><body><h1>502</h1></body></html>",
                content_type="text/html",
                headers={"x-should-retry": "false"},
            ),
        ),
        create(),
        "test_errors.py::test_foreign_bodies",
    ),
    Case(
        BODIES,
        "bad gzip",
        "200 with a gzip body that is cut off",
        (answer(body=gzip.compress(b'{"id": "x"}' * 99, mtime=0)[:-12], headers={"content-encoding": "gzip"}),),
        create(),
        "test_attempts.py::test_a_success_that_cannot_be_decompressed",
    ),
    Case(
        WIRE,
        "two answers",
        "sends two responses to the first of two calls",
        ([model("a") + model("stale")], [model("b")]),
        two_calls,
        "test_wire.py::test_what_comes_after_an_answer_is_not_the_next_one",
    ),
    Case(
        WIRE,
        "hints",
        "sends interim responses (103) endlessly",
        (hints,),
        create({"max_retries": 0}),
        "test_wire.py::test_a_flood_of_interim_answers_is_bounded",
    ),
    Case(
        WIRE,
        "status line",
        "echoes the key in place of the status",
        ([f"HTTP/1.1 {KEY}\r\n\r\n".encode()],),
        create({"max_retries": 0}),
        "test_secrets.py::test_no_error_holds_the_key",
    ),
    Case(
        WIRE,
        "lengths",
        "sends two Content-Length headers that differ",
        ([b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 5\r\n\r\n{}", CLOSE],),
        create({"max_retries": 0}),
        "test_wire.py::test_heads_that_cannot_be_trusted",
    ),
    Case(
        WIRE,
        "trailer flood",
        "sends trailers endlessly",
        ([*stream(b"{}", end=False), b"0\r\n", *[b"x: " + b"y" * 1000 + b"\r\n"] * 2000],),
        create({"max_retries": 0}),
        "test_wire.py::test_other_floods_are_bounded",
    ),
    Case(
        STREAMS,
        "no end",
        "ends the stream after two chunks, without finish reason or `[DONE]`",
        (stream(chunk("Hel"), chunk("lo")),),
        read(),
        "test_client.py::test_a_cut_stream_is_never_taken_for_a_whole_one",
    ),
    Case(
        STREAMS,
        "cut",
        "closes the connection in the middle of a stream",
        (stream(chunk("Hel"), chunk("lo"), CLOSE),),
        read(),
        "test_client.py::test_a_cut_stream_is_never_taken_for_a_whole_one",
    ),
    Case(
        STREAMS,
        "error in a chunk",
        "sends a chunk with `choices`, `error` and the finish reason `error`, then `[DONE]`",
        (stream(chunk("Hel"), PROVIDER_ERROR, DONE),),
        read(),
        "test_odd_streams.py::test_an_error_is_one_in_every_stream",
    ),
    Case(
        STREAMS,
        "error field",
        "sends the line `error: {...}` inside a stream, as llama.cpp used to",
        (stream(chunk("Hel"), b'error: {"code": 500, "message": "out of memory"}\n\n'),),
        read(),
        "test_odd_streams.py::test_an_error_is_one_in_every_stream",
    ),
    Case(
        STREAMS,
        "error line",
        "sends a line of JSON with an error, without `data:`",
        (stream(chunk("Hel"), b'{"error": {"message": "overloaded", "code": 503}}\n\n'),),
        read(),
        "test_odd_streams.py::test_an_error_is_one_in_every_stream",
    ),
    Case(
        STREAMS,
        "blank after DONE",
        "sends a space after `[DONE]`",
        (stream(chunk("Hello"), chunk(None, "stop"), b"data: [DONE] \n\n"),),
        read(),
        "test_odd_streams.py::test_a_whole_stream_is_taken_for_one",
    ),
    Case(
        STREAMS,
        "heartbeats",
        "sends empty `data:` and `event: ping` as heartbeats",
        (stream(chunk("Hel"), b"data:\n\n", b"event: ping\ndata:\n\n", chunk("lo"), chunk(None, "stop"), DONE),),
        read(),
        "test_odd_streams.py::test_a_whole_stream_is_taken_for_one",
    ),
    Case(
        BODIES,
        "error with 200",
        "status 200 and an error object where a completion was expected",
        (answer(body={"error": {"message": "no capacity", "code": 400}}),),
        create(),
        "test_errors_in_success.py::test_an_error_with_status_200_is_raised",
    ),
    Case(
        BODIES,
        "error for speech",
        "status 200 and an error object where speech was expected",
        (answer(body={"error": {"message": "no capacity", "code": 400}}, content_type="audio/mpeg"),),
        speak,
        "test_errors_in_success.py::test_made_bytes_are_never_json_whatever_their_label",
    ),
    Case(
        STREAMS,
        "half event",
        "ends the stream in the middle of an event",
        (stream(chunk("Hel"), chunk("lo"), chunk("!")[:-9]),),
        read(),
        "test_client.py::test_a_cut_stream_is_never_taken_for_a_whole_one",
    ),
    Case(
        STREAMS,
        "no DONE",
        "ends a complete stream without `[DONE]`",
        (stream(chunk("Hello"), chunk(None, "stop")),),
        read(),
        "test_client.py::test_a_whole_stream_without_done",
    ),
    Case(
        STREAMS,
        "error inside",
        "sends an error object inside the stream",
        (stream(chunk("Hel"), event({"error": {"message": "overloaded", "code": "server_error"}})),),
        read(),
        "test_client.py::test_an_error_inside_a_stream_is_raised",
    ),
    Case(
        STREAMS,
        "error event",
        "sends `event: error` without an error object",
        (stream(chunk("Hel"), event({"message": "overloaded"}, name="error")),),
        read(),
        "test_client.py::test_an_error_inside_a_stream_is_raised",
    ),
    Case(
        STREAMS,
        "not JSON",
        "sends an event that is not JSON",
        (stream(chunk("Hel"), event("{"), DONE),),
        read(),
        "test_client.py::test_an_event_that_is_not_json_is_raised",
    ),
    Case(
        STREAMS,
        "nonsense",
        "sends a chunk whose index is a list; read by the stream helper",
        (stream(chunk("Hello").replace(b'"index": 0', b'"index": [1]'), chunk(None, "stop"), DONE),),
        odd_helper,
        "test_nonsense.py::test_chunks_make_events",
    ),
    Case(
        STREAMS,
        "JSON instead",
        "sends JSON instead of the requested stream",
        (answer(body=COMPLETION),),
        read(),
        "test_client.py::test_a_document_where_a_stream_was_due",
    ),
    Case(
        STREAMS,
        "HTML instead",
        "sends an HTML page instead of the requested stream",
        (answer(body="<html><title>Sign in</title>", content_type="text/html"),),
        read(),
        "test_client.py::test_a_document_where_a_stream_was_due",
    ),
    Case(
        STREAMS,
        "CR",
        "ends lines with CR only",
        (stream((chunk("Hello") + chunk(None, "stop") + DONE).replace(b"\n", b"\r")),),
        read(),
        "test_streams.py::test_any_split_of_the_bytes",
    ),
    Case(
        STREAMS,
        "U+2028",
        "sends U+2028 unescaped inside a JSON string",
        (stream(chunk("a\u2028b").replace(b"\\u2028", "\u2028".encode()), chunk(None, "stop"), DONE),),
        read(),
        "test_sse.py::test_the_rules_one_by_one",
    ),
    Case(
        STREAMS,
        "byte by byte",
        "sends the stream one byte at a time",
        (stream(*[bytes([byte]) for byte in chunk("é😀") + chunk(None, "stop") + DONE]),),
        read(),
        "test_streams.py::test_any_split_of_the_bytes",
    ),
    Case(
        STREAMS,
        "huge event",
        "sends one event of 32 MiB",
        (huge_stream,),
        huge,
        "test_sse.py::test_64_mib_in_one_event",
    ),
    Case(
        STREAMS,
        "after DONE",
        "keeps the connection open after `[DONE]`",
        (stream(chunk("Hello"), chunk(None, "stop"), DONE, HANG),),
        read(),
        "test_client.py::test_what_comes_after_the_last_event_does_not_matter",
    ),
    Case(
        TIME,
        "silence",
        "never answers; `timeout=0.5`",
        ([HANG],),
        create({"timeout": 0.5}),
        "test_attempts.py::test_a_timeout_of_a_post_says_that_it_may_have_been_executed",
    ),
    Case(
        TIME,
        "drip",
        "sends the response one byte every 0.2 s; `timeout=1`, for overlay also `deadline=1`",
        ([*answer(length=1000), *[b" ", 0.2] * 1000],),
        drip,
        "test_attempts.py::test_a_deadline_bounds_the_whole_call",
    ),
    Case(
        TIME,
        "idle",
        "sends only comments after a chunk; `timeout=1`, for overlay also `stream_idle_timeout=1`",
        (stream(chunk("Hello"), *[b": ping\n\n", 0.2] * 1000),),
        only_overlay(read({"timeout": 1}, stream_idle_timeout=1), read({"timeout": 1})),
        "test_client.py::test_silence_and_comments_are_not_progress",
    ),
    Case(
        TIME,
        "stall",
        "goes silent in the middle of a stream; `timeout=1`",
        (stream(chunk("Hello"), HANG),),
        read({"timeout": 1, "max_retries": 0}),
        "test_partial.py::test_an_error_in_mid_stream_carries_what_has_arrived",
    ),
    Case(
        TIME,
        "drip head",
        "sends the headers to your own `http_client` one byte every 0.2 s; `timeout=1`, for overlay also `deadline=1`",
        ([step for byte in b"HTTP/1.1 200 OK\r\nx: " + b"y" * 1000 for step in (bytes([byte]), 0.2)],),
        drip_given,
        "test_given_clients.py::test_a_deadline_bounds_a_call",
    ),
    Case(
        TIME,
        "nan",
        "responds; `timeout` is not a number (NaN)",
        ([model("x")],),
        bad_timeout,
        "test_loops.py::test_a_limit_that_is_none_is_said_before_anything_is_sent",
    ),
    Case(
        SAFETY,
        "key with newline",
        "gets a key that ends with a newline, because it was read from a file",
        (api_error(401),),
        bad_key,
        "test_secrets.py::test_a_malformed_key_is_not_shown",
    ),
    Case(
        SAFETY,
        "key in traceback",
        "resets the connection; the traceback is printed with its local variables",
        ([RESET],),
        key_in_traceback,
        "test_secrets.py::test_no_error_holds_the_key",
    ),
    Case(
        SAFETY,
        "key quoted",
        "401 with a message that quotes the key",
        (api_error(401, f"Incorrect API key provided: {KEY}", code="invalid_api_key"),),
        create(),
        "test_secrets.py::test_no_error_holds_the_key",
    ),
    Case(
        SAFETY,
        "short key",
        "401 with a message that quotes the key, which is `a`",
        (api_error(401, "a bad key was used: 'a'"),),
        with_key("a"),
        "test_secrets.py::test_a_key_is_blanked_and_the_rest_can_be_read",
    ),
    Case(
        SAFETY,
        "userinfo",
        "redirects to a URL with a user and a password",
        (lambda request: answer(307, headers={"location": f"http://u:p@{request.headers['host']}/v2"}), GOOD),
        create({"max_retries": 0}),
        "test_redirects.py::test_what_is_no_place_to_go",
    ),
    Case(
        SAFETY,
        "foreign redirect",
        "redirects to another origin (307)",
        (elsewhere,),
        redirected,
        "test_redirects.py::test_another_origin_does_not_get_the_key",
    ),
    Case(
        SAFETY,
        "POST redirect",
        "redirects a POST with 302",
        (answer(302, headers={"location": "/v2"}), GOOD),
        create(),
        "test_redirects.py::test_a_post_does_not_become_a_get",
    ),
    Case(
        SAFETY,
        "dots",
        "gets a request for the stored completion with the id `..`",
        (echo_path,),
        path_of(".."),
        "test_client.py::test_paths_cannot_be_led_astray",
    ),
    Case(
        SAFETY,
        "slash",
        "gets a request for the stored completion with the id `a/../b?c`",
        (echo_path,),
        path_of("a/../b?c"),
        "test_client.py::test_paths_cannot_be_led_astray",
    ),
    Case(
        LIFE,
        "same page",
        "returns the same page of two items again and again",
        (answer(body=PAGE_OF_TWO),),
        listed,
        "test_client.py::test_a_list_that_does_not_advance_is_an_error",
    ),
    Case(
        LIFE,
        "empty page",
        "says `has_more` with an empty page",
        (answer(body={**PAGE_OF_TWO, "data": []}),),
        listed,
        "test_client.py::test_a_list_that_does_not_advance_is_an_error",
    ),
    Case(
        LIFE,
        "pickle",
        "404; the error is pickled, as between processes",
        (api_error(404, "no such model"),),
        pickled,
        "test_client.py::test_answers_that_are_none",
    ),
    Case(
        LIFE,
        "closed",
        "goes silent in the middle of a stream; another thread closes the client",
        (stream(chunk("Hello"), HANG),),
        closed_meanwhile,
        "test_closing.py::test_a_call_under_way_ends_when_its_client_is_closed",
    ),
    Case(
        LIFE,
        "fork",
        "sends a stream slowly; the process is forked meanwhile, and the child continues reading too",
        (stream(chunk("Hel"), 0.5, chunk("lo"), chunk(None, "stop"), DONE),),
        forked,
        "test_closing.py::test_a_fork_does_not_read_its_parents_stream",
    ),
    Case(
        LIFE,
        "two loops",
        "responds; one async client is used in two event loops in turn",
        (answer(body={"id": "x", "object": "model", "created": 1, "owned_by": "o"}),),
        two_loops,
        "test_lifecycle.py::test_one_async_client_in_two_loops_in_turn",
    ),
]
