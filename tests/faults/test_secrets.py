"""The key is on the wire and nowhere else: no repr, log, error, traceback with its locals, pickle or copy shows it."""

from __future__ import annotations

import asyncio
import base64
import copy
import gc
import inspect
import io
import json
import logging
import pickle
import sys
import traceback
import urllib.parse
from collections.abc import Callable, Iterator
from typing import Any, TypedDict

import pytest

from overlay import AsyncOpenAI, OpenAI, errors
from overlay._flow import run
from tests.faults.server import HANG, RESET, Entry, FaultServer, answer, api_error, event, stream
from tests.patience import eventually, in_time, patiently

KEY = "sk-proj-Zq7_secret-5ecret"
MESSAGES = [{"role": "user", "content": "hi"}]


def forms(secret: str) -> list[bytes]:
    """Write a secret in every way in which it may lie around unnoticed."""
    raw = secret.encode()
    found = [
        raw,
        raw.hex().encode(),
        secret.encode("utf-16-le"),
        urllib.parse.quote(secret, safe="").encode(),
        raw[::-1],
    ]
    for padding in range(3):  # base64 of a text that holds the secret anywhere
        coded = base64.b64encode(b"x" * padding + raw)
        found.append(coded[4 if padding else 0 : -4])
    return [*found, *(form.replace(b"+", b"-").replace(b"/", b"_") for form in found)]


FORMS = forms(KEY)


def holds_key(text: str | bytes) -> bool:
    data = text.encode("utf-8", "replace") if isinstance(text, str) else text
    return any(form in data for form in FORMS)


def test_the_search_finds_what_it_is_for() -> None:
    for sample in (KEY, f"x {KEY} y", KEY.encode().hex(), base64.b64encode(f"a:{KEY}:b".encode()).decode()):
        assert holds_key(sample)
    assert not holds_key("sk-proj-other")


def chain(error: BaseException | None) -> Iterator[BaseException]:
    """Walk an error and all that it came from, whether a traceback would show it or not."""
    seen: set[int] = set()
    waiting = [error]
    while waiting:
        one = waiting.pop()
        if one is not None and id(one) not in seen:
            seen.add(id(one))
            yield one
            waiting += [one.__cause__, one.__context__, *getattr(one, "exceptions", ())]


def everything_shown(error: BaseException, *, frames: bool = True) -> str:
    """Return all that a tool may print of an error: text, attributes, and the locals of every frame but this file's."""
    shown = []
    for one in chain(error):
        shown += [str(one), repr(one), repr(vars(one)), repr(one.args)]
        for frame, _ in traceback.walk_tb(one.__traceback__):
            if frames and frame.f_code.co_filename != __file__:
                shown += [f"{name}={value!r}" for name, value in frame.f_locals.items()]
                for value in frame.f_locals.values():
                    shown.append(repr(getattr(value, "__dict__", "")))
    return "\n".join(shown)


@pytest.fixture(params=["sync", "async"])
def ask(request: pytest.FixtureRequest) -> Callable[..., Any]:
    """Return a function that asks a server through a whole client, in one of the two ways."""

    def ask_sync(url: str, *, key: str = KEY, client_options: dict[str, Any] | None = None, **options: Any) -> Any:
        with OpenAI(key, base_url=url, max_retries=0, **(client_options or {})) as client:
            answer = client.chat.completions.create(model="m", messages=MESSAGES, **options)
            return list(answer) if options.get("stream") else answer

    def ask_async(url: str, *, key: str = KEY, client_options: dict[str, Any] | None = None, **options: Any) -> Any:
        async def main() -> Any:
            async with AsyncOpenAI(key, base_url=url, max_retries=0, **(client_options or {})) as client:
                answer = await client.chat.completions.create(model="m", messages=MESSAGES, **options)
                return [chunk async for chunk in answer] if options.get("stream") else answer

        return asyncio.run(main())

    return ask_sync if request.param == "sync" else ask_async


FAULTS: dict[str, tuple[Entry, dict[str, Any]]] = {
    "401": (api_error(401, "no"), {}),
    "401 that quotes the key": (api_error(401, f"Incorrect API key provided: {KEY}"), {}),
    "500 in HTML that quotes the request": (answer(500, f"<pre>Authorization: Bearer {KEY}</pre>"), {}),
    "header that quotes the key": (api_error(400, "no", headers={"x-echo": f"Bearer {KEY}"}), {}),
    "reset": ([RESET], {}),
    "silence": ([HANG], {"timeout": 0.1}),
    "deadline": ([HANG], {"deadline": 0.1}),
    "not HTTP": ([b"rubbish\r\n\r\n"], {}),
    "not JSON": (answer(body=b"<html>"), {}),
    "empty": (answer(body=b""), {}),
    "broken gzip": (answer(body=b"x", headers={"content-encoding": "gzip"}), {}),
    "redirect": (answer(302, headers={"location": "/"}), {}),
    "stream cut": (stream(event({"choices": []}), RESET), {"stream": True}),
    "stream error": (stream(event({"error": {"message": KEY}})), {"stream": True}),
    "stream with a chunk that is not JSON": (stream(event("{")), {"stream": True}),
    "chunk that is not JSON and quotes the key": (stream(event("x" * 60 + KEY)), {"stream": True}),
    "status line that quotes the key": ([f"HTTP/1.1 {KEY}\r\n\r\n".encode()], {}),
    "header line that quotes the key": ([f"HTTP/1.1 200 OK\r\n{KEY}\r\n\r\n".encode()], {}),
    "encoding that quotes the key": (answer(body=b"x", headers={"content-encoding": KEY}), {}),
    "document that quotes the key": (answer(body=f"<p>{KEY}</p>", content_type="text/html"), {"stream": True}),
    "list that quotes the key": (answer(422, {"detail": [{"loc": ["body", KEY], "msg": f"not {KEY}"}]}), {}),
    "message cut inside the key": (api_error(400, "x" * 990 + KEY), {}),
    "stream idle": (stream(event({"choices": []}), HANG), {"stream": True, "stream_idle_timeout": 0.1}),
    "illegal header": (answer(), {"extra_headers": {"x-a": "b\nc"}}),
    "non-ASCII header": (answer(), {"extra_headers": {"x-a": "é"}}),
}


@pytest.mark.parametrize(("fault", "options"), FAULTS.values(), ids=FAULTS)
def test_no_error_holds_the_key(ask: Callable[..., Any], fault: Entry, options: dict[str, Any]) -> None:
    with FaultServer(fault) as server, pytest.raises(errors.OpenAIError) as caught:
        ask(server.base_url, **options)
    # Where the server quotes the key, it is blanked in the error; the frames may still hold what came.
    quoted = any(KEY.encode() in step for step in fault if isinstance(step, bytes))
    assert not holds_key(everything_shown(caught.value, frames=not quoted))
    assert not holds_key(pickle.dumps(caught.value))
    assert not holds_key(repr(vars(copy.deepcopy(caught.value))))
    if server.requests:
        assert server.requests[0].headers["authorization"] == f"Bearer {KEY}"


def test_a_request_that_is_interrupted_while_it_is_written_holds_no_key() -> None:
    """The bytes of a request lie in frames of httpcore and h11 while they are sent."""

    async def main(url: str) -> BaseException:
        async with AsyncOpenAI(KEY, base_url=url, max_retries=0) as client:
            call = client.chat.completions.create(
                model="m", messages=[{"role": "user", "content": "x" * 15_000_000}], timeout=None
            )
            task = asyncio.ensure_future(call)
            await asyncio.to_thread(eventually, lambda: server.connections)
            await asyncio.sleep(0.1)  # the request is larger than what the system takes of it
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await task
            return caught.value

    def act(limit: float) -> None:
        before = server.connections
        with pytest.raises(errors.APITimeoutError) as caught, OpenAI(KEY, base_url=server.base_url) as client:
            client.chat.completions.create(
                model="m", messages=[{"role": "user", "content": "x" * 15_000_000}], deadline=limit, max_retries=0
            )
        in_time(server.connections > before, "the limit passed before there was a connection")
        assert not holds_key(everything_shown(caught.value))

    with FaultServer(answer(), on_accept="stall") as server:
        assert not holds_key(everything_shown(asyncio.run(main(server.base_url))))
        patiently(act, 0.1)


def test_an_interrupt_from_the_keyboard_holds_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: Any, **__: Any) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("overlay._wire.sync_stream.SyncStream.write", interrupted)
    with FaultServer(answer()) as server, pytest.raises(KeyboardInterrupt) as caught, OpenAI(KEY) as client:
        client.with_options(base_url=server.base_url).models.list()
    assert not holds_key(everything_shown(caught.value))


@pytest.mark.parametrize("suffix", ["\n", " ", "é", "\x00"])
@pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI])
def test_a_malformed_key_is_not_shown(kind: Callable[..., Any], suffix: str) -> None:
    attempts: list[Callable[[], Any]] = [
        lambda: kind(KEY + suffix),
        lambda: kind("sk-good", admin_api_key=KEY + suffix),
        lambda: kind("sk-good").with_options(api_key=KEY + suffix),
    ]
    for attempt in attempts:
        with pytest.raises(errors.ConfigurationError) as caught:
            attempt()
        assert not holds_key(everything_shown(caught.value))


@pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI])
def test_a_client_shows_no_key(kind: Callable[..., Any]) -> None:
    client = kind(KEY, admin_api_key=KEY)

    def walk(value: Any, depth: int) -> Iterator[str]:
        yield repr(value)
        yield str(value)
        if depth:
            for inner in list(getattr(value, "__dict__", {}).values()):
                yield from walk(inner, depth - 1)

    for text in walk(client, 4):
        assert not holds_key(text)
    for text in walk(client.with_options(timeout=3), 4):
        assert not holds_key(text)
    assert not holds_key(pickle.dumps(client))


@pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI])
def test_a_pickled_client_asks_the_environment(kind: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    client = kind(KEY, base_url="http://127.0.0.1:1/v1", max_retries=7, timeout=3, project="p")
    there = pickle.loads(pickle.dumps(client))
    assert there.base_url == "http://127.0.0.1:1/v1"
    assert there.max_retries == 7
    with pytest.raises(errors.ConfigurationError, match="not pickled with the client; set OPENAI_API_KEY"):
        run(there._auth.key("api_key").read(waits=False))
    monkeypatch.setenv("OPENAI_API_KEY", "sk-there")
    assert run(there._auth.key("api_key").read(waits=False)) == "Bearer sk-there"
    for copied in (copy.copy(client), copy.deepcopy(client)):
        assert copied._http is client._http
        assert run(copied._auth.key("api_key").read(waits=False)) == f"Bearer {KEY}"


def test_no_log_of_any_library_holds_the_key(ask: Callable[..., Any], caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(1)
    with FaultServer(api_error(500), answer(body={"id": "x", "choices": []})) as server:
        with pytest.raises(errors.InternalServerError):
            ask(server.base_url)
        ask(server.base_url)
    assert len(caplog.records) > 2
    formatter = logging.Formatter("%(name)s %(message)s")
    for record in caplog.records:
        assert not holds_key(formatter.format(record))
        assert not holds_key(repr(record.args))
    assert not holds_key(caplog.text)


def test_an_answer_shows_no_key(ask: Callable[..., Any]) -> None:
    with FaultServer(answer(body={"id": "x", "choices": []})) as server:
        completion = ask(server.base_url)
    assert not holds_key(repr(completion))
    assert not holds_key(repr(vars(completion)))
    assert not holds_key(pickle.dumps(completion))
    assert not holds_key(json.dumps(completion.to_dict()))


def test_a_raw_response_shows_no_key() -> None:
    with (
        FaultServer(answer(body={"id": "x", "choices": []})) as server,
        OpenAI(KEY, base_url=server.base_url) as client,
    ):
        raw = client.chat.completions.with_raw_response.create(model="m", messages=MESSAGES)
        for shown in (repr(raw), str(raw), repr(vars(raw)), repr(raw.headers)):
            assert not holds_key(shown)


def test_an_unraisable_error_shows_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    """A stream that is dropped is closed by the garbage collector; what goes wrong then is printed."""

    def broken(*_: Any) -> None:
        raise RuntimeError("the connection cannot be given back")

    out = io.StringIO()
    monkeypatch.setattr("sys.stderr", out)
    monkeypatch.setattr("sys.unraisablehook", sys.__unraisablehook__)  # pytest's own keeps it for itself
    for name in ("give_back", "drop"):  # whichever comes first: the stream is closed, or its body collected
        monkeypatch.setattr(f"overlay._wire.pool.Pool.{name}", broken)
    with FaultServer(stream(event({"choices": []}), HANG)) as server, OpenAI(KEY, base_url=server.base_url) as client:
        next(iter(client.chat.completions.create(model="m", messages=MESSAGES, stream=True)))
        gc.collect()
    assert "the connection cannot be given back" in out.getvalue()
    assert not holds_key(out.getvalue())


@pytest.mark.parametrize(
    ("key", "message", "shown"),
    [
        ("a", "a bad model: 'a-1', key a", "[key] bad model: 'a-1', key [key]"),
        ("key", "Incorrect API key provided: key.", "Incorrect API [key] provided: [key]."),
        ("test", "the latest test: Bearer test", "the latest [key]: Bearer [key]"),
        ("sk-1", "sk-1 sk-12 xsk-1 'sk-1'", "[key] sk-12 xsk-1 '[key]'"),
        ("12345678", "x123456789", "x[key]9"),
        ("not needed", "not a key: not needed", "not a key: [key]"),
        ("a/b+c==&<d>", "a\\/b+c==&amp;&lt;d&gt; a%2Fb%2Bc%3D%3D%26%3Cd%3E", "a\\/b+c==&amp;&lt;d&gt; [key]"),
        ("a/b+c==&<d>", "it was a/b+c==&<d> or a/b+c==&amp;&lt;d&gt;", "it was [key] or [key]"),
    ],
)
def test_a_key_is_blanked_and_the_rest_can_be_read(ask: Callable[..., Any], key: str, message: str, shown: str) -> None:
    with (
        FaultServer(api_error(400, message, code="message")) as server,
        pytest.raises(errors.BadRequestError) as caught,
    ):
        ask(server.base_url, key=key)
    assert caught.value.message == shown
    assert caught.value.body == {"message": shown, "type": "invalid_request_error", "param": None, "code": "message"}
    assert caught.value.type == "invalid_request_error"
    assert caught.value.headers["content-type"] == "application/json"


@pytest.mark.parametrize("key", ["429", "5", "error", "code", "null"])
def test_a_short_key_changes_nothing_of_what_an_error_means(ask: Callable[..., Any], key: str) -> None:
    fault = api_error(429, "slow", code="rate", headers={"retry-after": "5", "x-should-retry": "false"})
    with FaultServer(fault) as server, pytest.raises(errors.RateLimitError, match="429 rate: slow") as caught:
        ask(server.base_url, key=key)
    assert key not in caught.value.headers.values()


def test_a_key_as_php_spells_it() -> None:
    """JSON may escape a slash, which keys of other servers hold."""
    key = "proj/Zq7/5ecret/long"
    body = json.dumps({"error": {"message": f"bad: {key}", key: 1}}).replace("/", "\\/")
    with (
        FaultServer(answer(400, body)) as server,
        pytest.raises(errors.BadRequestError) as caught,
        OpenAI(key, base_url=server.base_url) as client,
    ):
        client.models.list()
    assert caught.value.body == {"message": "bad: [key]", "[key]": 1}


def test_a_body_too_deep_to_search_is_left_out() -> None:
    depth = 400
    body = '{"error": ' + '{"a": ' * depth + f'"{KEY[:7]}"' + "}" * depth + "}"
    with (
        FaultServer(answer(400, body)) as server,
        pytest.raises(errors.BadRequestError) as caught,
        OpenAI(KEY[:7], base_url=server.base_url) as client,
    ):
        nested(client.models.list)
    assert KEY[:7] not in repr(caught.value.body)


def nested(act: Callable[[], Any], depth: int = 500) -> Any:
    """Act far down in the stack."""
    return nested(act, depth - 1) if depth else act()


def test_a_log_shows_no_key_that_a_server_calls_its_request_id(
    ask: Callable[..., Any], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="overlay")
    named = {"x-request-id": KEY, "x-should-retry": "false"}
    with FaultServer(answer(body={"id": "x", "choices": []}, headers=named), api_error(500, headers=named)) as server:
        ask(server.base_url)
        with pytest.raises(errors.InternalServerError):
            ask(server.base_url)
    assert "request id [key]" in caplog.text
    assert not holds_key(caplog.text)


def _listed(client: Any, **given: Any) -> Any:
    return client.get_api_list("/x", model=dict, **given)


def _asked(client: Any, **given: Any) -> Any:
    return client.request(dict, {"method": "get", "url": "/x", **given})


def _opened(manager: Any) -> Any:
    return manager.__aenter__() if hasattr(manager, "__aenter__") else manager.__enter__()


QUIET: dict[str, Callable[..., Any]] = {
    "get": lambda client, **given: client.get("/x", **given),
    "get with options": lambda client, extra_headers: client.get("/x", options={"headers": extra_headers}),
    "request": lambda client, extra_headers: _asked(client, headers=extra_headers),
    "request with an unknown option": lambda client, extra_headers: _asked(client, headers=extra_headers, odd=1),
    "get_api_list": _listed,
    "get_api_list with options": lambda client, extra_headers: _listed(client, options={"headers": extra_headers}),
    "embeddings.create": lambda client, **given: client.embeddings.create(model="m", input="x", **given),
    "embeddings.create, the encoding chosen": lambda client, **given: client.embeddings.create(
        model="m", input="x", encoding_format="float", **given
    ),
    "embeddings.create_array": lambda client, **given: client.embeddings.create_array(model="m", input="x", **given),
    "vector_stores.files.poll": lambda client, **given: client.vector_stores.files.poll(
        "f", vector_store_id="v", **given
    ),
    "batches.run": lambda client, **given: client.batches.run([{"model": "m", "messages": []}], **given),
    "batches.submit": lambda client, **given: client.batches.submit([{"model": "m", "messages": []}], **given),
    "vector_stores.files.upload": lambda client, **given: client.vector_stores.files.upload(
        vector_store_id="v", file=b"x", **given
    ),
    "vector_stores.files.upload_and_poll": lambda client, **given: client.vector_stores.files.upload_and_poll(
        vector_store_id="v", file=b"x", **given
    ),
    "vector_stores.file_batches.upload_and_poll": lambda client, **given: (
        client.vector_stores.file_batches.upload_and_poll("v", files=[b"x"], **given)
    ),
    "beta.threads.runs.stream": lambda client, **given: _opened(
        client.beta.threads.runs.stream("t", assistant_id="a", **given)
    ),
    "videos.create, which is deprecated": lambda client, **given: client.videos.create(prompt="x", **given),
    "responses.parse": lambda client, **given: client.responses.parse(model="m", input="x", **given),
    "chat.completions.run_tools": lambda client, **given: client.chat.completions.run_tools(
        model="m", messages=MESSAGES, tools=[], **given
    ),
}


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI])
@pytest.mark.parametrize("way", QUIET.values(), ids=QUIET)
def test_no_frame_shows_the_headers_of_a_call(kind: Any, way: Callable[..., Any]) -> None:
    async def main(url: str) -> None:
        client = kind(base_url=url, api_key="sk-test", max_retries=0)
        made = way(client, extra_headers={"x-gateway-token": KEY})
        await made if inspect.isawaitable(made) else None

    with FaultServer(api_error(400)) as server, pytest.raises((errors.BadRequestError, TypeError)) as caught:
        asyncio.run(main(server.base_url))
    assert not holds_key(everything_shown(caught.value))


class Fits(TypedDict):
    a: int


READ: dict[str, Callable[[OpenAI], Any]] = {
    "raw": lambda client: client.models.with_raw_response.retrieve("m").parse(to=Fits),
    "streamed": lambda client: _parsed(client.models.with_streaming_response.retrieve("m")),
    "by hand": lambda client: client.get("/models/m", cast_to=Fits),
}


def _parsed(response: Any) -> None:
    with response as opened:
        opened.parse(to=Fits)


@pytest.mark.parametrize("way", READ.values(), ids=READ)
@pytest.mark.parametrize("key", [KEY, KEY * 9], ids=["short", "longer than what is quoted"])
@pytest.mark.parametrize("body", ['{"a": "%s"}', '["%s"]', '"%s"', "%s"])
def test_what_does_not_fit_is_quoted_without_the_key(way: Callable[[OpenAI], Any], key: str, body: str) -> None:
    fault = answer(body=body.replace("%s", key).encode())
    with FaultServer(fault) as server, OpenAI(key, base_url=server.base_url) as client:
        with pytest.raises(errors.APIResponseValidationError, match=r"\[key\]") as caught:
            way(client)
    shown = everything_shown(caught.value)
    assert KEY not in shown
