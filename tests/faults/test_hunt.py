"""The hunt: each kind of error in each kind of call, and every text that a tool can make of it, searched for secrets.

The secrets are the keys, the secret of webhooks, headers and query parameters of the caller's that are secret by their
name or because the client was told so; servers quote all of them wherever they can. What is searched is what people
print, log, send and keep: the error, its pickles, tracebacks with local variables by the standard library, by rich, by
pytest and by sentry, and the log.
"""

from __future__ import annotations

import asyncio
import copy
import io
import json
import logging
import pickle
import traceback
import types
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest
import rich.console
import rich.traceback
from _pytest._code import ExceptionInfo
from sentry_sdk.serializer import serialize
from sentry_sdk.utils import event_from_exception

from overlay import AsyncAzureOpenAI, AsyncOpenAI, AzureOpenAI, OpenAI, errors
from overlay._answers.raw_response import RawResponse
from overlay.types import Model
from overlay.webhooks import Webhooks, unwrap, verify_signature
from tests.faults.server import HANG, RESET, Entry, FaultServer, answer, event, stream
from tests.patience import LONG, in_time, patiently

KEY = "sk-proj-Hunt-5ecret-0f-the-key"
ADMIN = "sk-admin-Hunt-5ecret-0f-admins"
HOOK = "whsec_SHVudC01ZWNyZXQtb2Ytd2ViaG9va3M="
TOKEN = "Hunt-5ecret-in-X-My-Token"
COOKIE = "Hunt-5ecret-in-a-cookie"
BEARER = "Hunt-5ecret-of-a-gateway"
NAMED = "Hunt-5ecret-of-a-named-header"
QUERY = "Hunt-5ecret-in-the-query"
SIGNED = "Hunt-5ecret-of-a-named-parameter"
SECRETS = {
    "key": KEY, "admin key": ADMIN, "webhook": HOOK.removeprefix("whsec_"), "its bytes": "Hunt-5ecret-of-webhook",
    "token": TOKEN, "cookie": COOKIE, "gateway": BEARER, "named header": NAMED, "query": QUERY, "parameter": SIGNED,
}  # fmt: skip
HEADERS = {"X-My-Token": TOKEN, "Cookie": f"a=b; sid={COOKIE}", "X-Tenant": NAMED}
PARAMETERS = {"access_token": QUERY, "who": SIGNED}
NAMES = ("x-tenant", "who")
COMMON = " ".join([TOKEN, COOKIE, NAMED, QUERY, SIGNED])


def found(text: str | bytes) -> list[str]:
    """Return the names of the secrets in a text."""
    text = text.decode("latin-1") if isinstance(text, bytes) else text
    return [name for name, secret in SECRETS.items() if secret in text]


# --- what tools show of an error


def chain(error: BaseException | None) -> Iterator[BaseException]:
    waiting, seen = [error], set[int]()
    while waiting:
        one = waiting.pop()
        if one is not None and id(one) not in seen:
            seen.add(id(one))
            yield one
            waiting += [one.__cause__, one.__context__, *getattr(one, "exceptions", ())]


def without_callers(error: BaseException) -> BaseException:
    """Take the frames of this file out: what a caller's own frames hold is the caller's."""
    for one in chain(error):
        links, link = [], one.__traceback__
        while link is not None:
            links.append(link)
            link = link.tb_next
        made = None
        for link in reversed(links):
            if link.tb_frame.f_code.co_filename != __file__:
                made = types.TracebackType(made, link.tb_frame, link.tb_lasti, link.tb_lineno)
        one.__traceback__ = made
    return error


def by_itself(error: BaseException) -> str:
    texts = []
    for one in chain(error):
        texts += [str(one), repr(one), repr(one.args), repr(vars(one)), "".join(traceback.format_exception_only(one))]
        for frame, _ in traceback.walk_tb(one.__traceback__):
            for name, value in frame.f_locals.items():
                is_answer = isinstance(value, httpx.Response | Model)  # of which tools show no more than repr does
                texts.append(f"{name}={value!r} {'' if is_answer else getattr(value, '__dict__', '')!r}")
    return "\n".join(texts)


def by_the_standard_library(error: BaseException) -> str:
    return "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())


class Uncoloured(rich.traceback.Traceback):
    """Shows the same text. To colour the lines of a frame, rich reads the whole file: more work than all the rest."""

    @classmethod
    def _guess_lexer(cls, filename: str, code: str) -> str:
        return "text"


def by_rich(error: BaseException) -> str:
    out = io.StringIO()
    console = rich.console.Console(file=out, width=4000)
    made = Uncoloured.from_exception(
        type(error), error, error.__traceback__, show_locals=True, locals_max_length=1000, locals_max_string=100_000
    )
    console.print(made)
    return out.getvalue()


def by_pytest(error: BaseException) -> str:
    if error.__traceback__ is None:
        return ""
    return str(ExceptionInfo.from_exception(error).getrepr(showlocals=True, style="long", truncate_locals=False))


def by_sentry(error: BaseException) -> str:
    made, _ = event_from_exception(error)
    return json.dumps(serialize(made, max_value_length=100_000), default=repr)


def by_pickle(error: BaseException) -> str:
    return pickle.dumps(error).decode("latin-1") + repr(vars(copy.deepcopy(error)))


SHOWS = (by_itself, by_the_standard_library, by_rich, by_pytest, by_sentry, by_pickle)
QUICK = (by_itself, by_the_standard_library, by_pickle)


def check(error: BaseException, shows: Any = SHOWS) -> None:
    """Search all that tools show of an error."""
    without_callers(error)
    if isinstance(error, errors.APIError):
        error.partial = None  # a part of the answer: data, which is the caller's
    guilty = {show.__name__: names for show in shows if (names := found(show(error)))}
    assert not guilty, [*guilty.items()] + [
        f"{frame.f_code.co_qualname}: {name}"
        for one in chain(error)
        for frame, _ in traceback.walk_tb(one.__traceback__)
        for name, value in frame.f_locals.items()
        if found(repr(value))
    ]


def test_the_hunt_finds_what_it_is_for(tmp_path: Path) -> None:
    """A secret in a frame that is not this file's is found by each tool."""
    path = tmp_path / "leaky.py"
    path.write_text("def leak(secret):\n    raise ValueError('x')\n")
    scope: dict[str, Any] = {}
    exec(compile(path.read_text(), str(path), "exec"), scope)  # a file of another's
    with pytest.raises(ValueError, match="x") as caught:
        scope["leak"](TOKEN)
    without_callers(caught.value)
    for show in SHOWS[:-1]:
        assert found(show(caught.value)) == ["token"], show.__name__
    assert found(by_pickle(errors.APIError(TOKEN))) == ["token"]


# --- the errors


def faults(key: str) -> dict[str, Entry]:
    """Return how a server fails that quotes all it was sent."""
    everything = f"{COMMON} {key}"
    quoted = {
        "error": {"message": everything, "code": key, "param": TOKEN, "type": NAMED, "more": [{COOKIE: everything}]}
    }
    echo = {"x-echo": everything, "x-request-id": key}
    return {
        "401": answer(401, quoted, headers=echo),
        "429": answer(429, quoted, headers=echo),
        "500 in HTML": answer(500, f"<pre>{everything}</pre>"),
        "422 as a list": answer(422, {"detail": [{"loc": ["body", key], "msg": everything}]}),
        "200 that is no JSON": answer(200, f"you sent {everything}", content_type="application/json"),
        "200 in HTML": answer(200, f"<p>{everything}</p>", content_type="text/html"),
        "200 that is a list": answer(200, [everything]),
        "200 that is an error": answer(200, quoted),
        "redirect elsewhere": answer(302, headers={"location": f"http://u:{key}@127.0.0.1/"}),
        "status line": [f"HTTP/1.1 {everything}\r\n\r\n".encode()],
        "header line": [f"HTTP/1.1 200 OK\r\n{everything}\r\n\r\n".encode()],
        "encoding": answer(200, b"x", headers={"content-encoding": key}),
        "not HTTP": [f"{everything}\r\n\r\n".encode()],
        "reset": [RESET],
        "silence": [HANG],
        "cut": [f"HTTP/1.1 200 OK\r\ncontent-length: 9999\r\n\r\n{everything}".encode(), RESET],
    }


def broken_streams(key: str) -> dict[str, Entry]:
    """Return how a stream breaks of a server that quotes all it was sent."""
    everything = f"{COMMON} {key}"
    quoted = {
        "error": {"message": everything, "code": key, "param": TOKEN, "type": NAMED, "more": [{COOKIE: everything}]}
    }
    echo = {"x-echo": everything, "x-request-id": key}
    return {
        "cut": stream(event({"choices": []}), RESET),
        "error": stream(event(quoted)),
        "no JSON": stream(event("{" + everything)),
        "no JSON, later": stream(event({"choices": []}), event("x" * 60 + everything)),
        "JSON that is no chunk": stream(event([everything])),
        "a document": answer(200, f"<p>{everything}</p>", content_type="text/html"),
        "an error in JSON": answer(200, quoted),
        "401": answer(401, quoted, headers=echo),
        "silence": stream(event({"choices": []}), HANG),
    }


ASK: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "x"}]}
GATEWAY: dict[str, Any] = {"extra_headers": {"X-My-Token": TOKEN, "X-Tenant": NAMED}, "extra_query": {"sig": QUERY}}
OWN: dict[str, Any] = {"extra_headers": {"Authorization": f"Bearer {BEARER}"}}


class Half:
    """One kind of client."""

    def __init__(self, *, is_async: bool, is_azure: bool) -> None:
        self.is_async = is_async
        self.is_azure = is_azure
        kinds: dict[tuple[bool, bool], Any] = {
            (False, False): OpenAI,
            (True, False): AsyncOpenAI,
            (False, True): AzureOpenAI,
            (True, True): AsyncAzureOpenAI,
        }
        self.kind = kinds[is_async, is_azure]

    def client(self, url: str, **more: Any) -> Any:
        where = {"azure_endpoint": url, "api_version": "v"} if self.is_azure else {"base_url": url}
        given = {
            "api_key": KEY, "admin_api_key": ADMIN, "max_retries": 0, "default_headers": HEADERS,
            "default_query": PARAMETERS, "secret_names": NAMES, "timeout": LONG,
        }  # fmt: skip
        return self.kind(**{**where, **given, **more})

    def act(self, url: str, use: Callable[[Any], Any], **more: Any) -> None:
        """Make a client, and go through all that a call gives."""
        if not self.is_async:
            with self.client(url, **more) as client:
                made = use(client)
                if isinstance(made, RawResponse):
                    made = made.parse()
                if hasattr(made, "__enter__") and not hasattr(made, "id"):
                    with made as entered:
                        if hasattr(entered, "parse"):
                            entered = entered.parse()
                        if hasattr(entered, "__next__"):
                            list(entered)
            return

        async def main() -> None:
            async with self.client(url, **more) as client:
                made = use(client)
                if hasattr(made, "__await__"):
                    made = await made
                if isinstance(made, RawResponse):
                    made = made.parse()
                if hasattr(made, "__aenter__"):
                    async with made as entered:
                        if hasattr(entered, "parse"):
                            entered = await entered.parse()
                        if hasattr(entered, "__anext__"):
                            [item async for item in entered]

        asyncio.run(main())


HALVES = {
    "sync": Half(is_async=False, is_azure=False), "async": Half(is_async=True, is_azure=False),
    "azure": Half(is_async=False, is_azure=True), "async azure": Half(is_async=True, is_azure=True),
}  # fmt: skip
CALLS: dict[str, Callable[[Any], Any]] = {
    "create": lambda client: client.chat.completions.create(**ASK, **GATEWAY),
    "own authorization": lambda client: client.chat.completions.create(**ASK, **OWN),
    "raw": lambda client: client.chat.completions.with_raw_response.create(**ASK, **GATEWAY),
    "streamed": lambda client: client.chat.completions.with_streaming_response.create(**ASK, **GATEWAY),
    "by hand": lambda client: client.post("/chat/completions", body=ASK, **GATEWAY, query={"key": QUERY}),
    "binary": lambda client: client.files.content("f", **GATEWAY),
    "form": lambda client: client.files.create(file=("a", b"x"), purpose="batch", **GATEWAY),
    "admin": lambda client: client.admin.organization.projects.retrieve("p", **GATEWAY),
    "parse": lambda client: client.chat.completions.parse(**ASK, **GATEWAY),
    "raw parse": lambda client: client.chat.completions.with_raw_response.parse(**ASK, **GATEWAY),
    "tools": lambda client: client.chat.completions.run_tools(**ASK, **GATEWAY, tools=[]),
    "streamed tools": lambda client: client.responses.with_streaming_response.run_tools(
        model="m", input="x", tools=[], **GATEWAY
    ),
}
STREAMED: dict[str, Callable[[Any], Any]] = {
    "stream": lambda client: client.chat.completions.create(**ASK, **GATEWAY, stream=True),
    "helper": lambda client: client.chat.completions.stream(**ASK, **GATEWAY),
    "raw helper": lambda client: client.chat.completions.with_raw_response.stream(**ASK, **GATEWAY),
    "streamed helper": lambda client: client.chat.completions.with_streaming_response.stream(**ASK, **GATEWAY),
    "response": lambda client: client.responses.create(model="m", input="x", stream=True, **GATEWAY),
    "by hand": lambda client: client.post("/x", body={}, stream=True, **GATEWAY),
}


def hunt(half: str, fault: str, name: str, limit: float) -> int:
    """Make one of the calls, look through its error, and count it."""
    key = {"own authorization": BEARER, "admin": ADMIN}.get(name, KEY)
    with FaultServer(faults(key)[fault]) as server:
        try:
            HALVES[half].act(server.base_url, CALLS[name], timeout=limit)
        except errors.OpenAIError as error:
            in_time(server.requests, "the limit passed before something was sent")
            check(error, SHOWS if name == "create" else QUICK)  # the tools take long
            return 1
        assert server.requests, "something was sent"
    return 0


@pytest.mark.parametrize("fault", faults(KEY))
@pytest.mark.parametrize("half", HALVES)
def test_calls(half: str, fault: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="overlay")  # httpcore shows at this level what a server says
    if fault == "silence":
        assert patiently(partial(hunt, half, fault, "create"))
    else:
        assert sum(hunt(half, fault, name, LONG) for name in CALLS)
    assert found(caplog.text) == []
    assert [found(repr(record.args)) for record in caplog.records if found(repr(record.args))] == []


@pytest.mark.parametrize("fault", broken_streams(KEY))
@pytest.mark.parametrize("half", ["sync", "async", "azure"])
def test_streams(half: str, fault: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="overlay")

    def act(limit: float) -> None:
        with FaultServer(broken_streams(KEY)[fault]) as server:
            for name, use in STREAMED.items():
                if fault == "silence" and name != "stream":
                    continue
                if fault in ("JSON that is no chunk", "cut", "no JSON, later") and name in ("by hand", "response"):
                    continue  # which are of other shapes
                with pytest.raises(errors.OpenAIError) as caught:
                    HALVES[half].act(server.base_url, use, timeout=limit if fault == "silence" else LONG)
                if fault == "silence":
                    in_time(getattr(caught.value, "partial", None), "the limit passed before the stream began")
                check(caught.value, SHOWS if name == "stream" else QUICK)

    patiently(act)
    assert found(caplog.text) == []


BAD: dict[str, dict[str, Any]] = {
    "header": {"extra_headers": {"Authorization": f"Bearer {KEY}\n"}},
    "header that is no text": {"extra_headers": {"Authorization": f"Bearer {KEY}".encode()}},
    "query": {"extra_query": {"token": QUERY.encode()}, "extra_headers": {"x-tenant": NAMED}},
    "query that was cut": {**GATEWAY, "extra_query": {"token": f"{QUERY}\ud83d"}},
    "argument": {**GATEWAY, "temprature": 1},
    "value": {**GATEWAY, "temperature": {1, 2}},
}


@pytest.mark.parametrize("given", BAD.values(), ids=BAD)
@pytest.mark.parametrize("half", HALVES)
def test_calls_that_cannot_be_sent(half: str, given: dict[str, Any]) -> None:
    calls: list[Callable[[Any], Any]] = [
        lambda client: client.chat.completions.create(**ASK, **given),
        lambda client: client.chat.completions.with_raw_response.create(**ASK, **given),
        lambda client: client.chat.completions.with_streaming_response.create(**ASK, **given),
        lambda client: client.post("/x", body={}, **given),
    ]
    with FaultServer() as server:
        for use in calls:
            with pytest.raises((errors.OpenAIError, TypeError)) as caught:
                HALVES[half].act(server.base_url, use)
                raise TypeError("a call by hand may take any value")  # only of `value`, whose body it does not look at
            check(caught.value, SHOWS if use is calls[0] else QUICK)


SETTINGS: dict[str, dict[str, Any]] = {
    "a key in the URL": {"base_url": f"http://u:{KEY}@127.0.0.1/v1"},
    "a key for a URL": {"base_url": KEY},
    "a key in the query": {"base_url": f"http://127.0.0.1/v1?key={KEY}"},
    "a header": {"default_headers": {"Authorization": f"Bearer {BEARER}\n"}},
    "a header that is no text": {"default_headers": {"X-My-Token": TOKEN.encode()}},
    "a figure": {"timeout": -1},
    "a name": {"secret_names": 5},
    "a setting": {"tiemout": 5},
    "a key": {"api_key": KEY + "\n"},
    "an admin key": {"admin_api_key": ADMIN + "\n"},
}


@pytest.mark.parametrize("given", SETTINGS.values(), ids=SETTINGS)
@pytest.mark.parametrize("half", HALVES)
def test_clients_that_cannot_be_made(half: str, given: dict[str, Any]) -> None:
    one = HALVES[half]
    good = one.client("http://127.0.0.1:9")
    rest = {"azure_endpoint": None} if one.is_azure and "base_url" in given else {}
    for make in (lambda: one.client("http://127.0.0.1:9", **rest, **given), lambda: good.with_options(**rest, **given)):
        with pytest.raises((errors.OpenAIError, TypeError)) as caught:
            make()
        check(caught.value, SHOWS if half == "sync" else QUICK)


@pytest.mark.parametrize("half", HALVES)
def test_clients_and_what_is_kept_of_them(half: str) -> None:
    client = HALVES[half].client("http://127.0.0.1:9")
    for shown in (repr(client), repr(client._options), str(vars(client)), pickle.dumps(client).decode("latin-1")):
        assert found(shown) == []
    there = pickle.loads(pickle.dumps(client))
    with pytest.raises(errors.ConfigurationError, match="X-My-Token, Cookie, X-Tenant, access_token, who of this"):
        there._plan("models.list_models", {}, {})
    with pytest.raises(errors.ConfigurationError, match=r"^access_token, who of this"):
        there.with_options(default_headers=HEADERS)._plan("models.list_models", {}, {})
    again = there.with_options(default_headers=HEADERS).with_options(default_query=PARAMETERS)
    assert again._plan("models.list_models", {}, {}).call.headers["x-tenant"] == NAMED
    assert pickle.loads(pickle.dumps(there))._options.left_out == there._options.left_out


@pytest.mark.parametrize("half", ["sync", "azure"])
def test_responses_that_are_kept(half: str) -> None:
    with FaultServer(answer(200, {"id": "x", "choices": []})) as server, HALVES[half].client(server.base_url) as client:
        raw = client.chat.completions.with_raw_response.create(**ASK, **GATEWAY)
        for response in (raw.http_response, client.get("/x", cast_to=type(raw.http_response))):
            assert found(pickle.dumps(response)) == []
            assert found(repr(copy.deepcopy(response).request.headers.raw)) == []
            assert pickle.loads(pickle.dumps(response)).json() == {"id": "x", "choices": []}
        assert raw.http_request.headers["x-my-token"] == TOKEN  # what was sent is there to be looked at
        assert found(repr(raw)) == []


NOW = 1_793_534_400.5
FORGED = {"webhook-id": "a", "webhook-timestamp": str(int(NOW)), "webhook-signature": "v1,AAAA"}
HOOKS: dict[str, tuple[Any, Any]] = {
    "forged": (b"{}", FORGED), "old": (b"{}", {**FORGED, "webhook-timestamp": "1"}), "bare": (b"{}", {}),
    "parsed": ({}, FORGED), "no headers": (b"{}", None),
}  # fmt: skip


@pytest.mark.parametrize(("payload", "headers"), HOOKS.values(), ids=HOOKS)
@pytest.mark.parametrize("given", [HOOK, None, HOOK + "!"], ids=["argument", "environment", "broken"])
def test_webhooks(payload: Any, headers: Any, given: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", HOOK)
    # However late the test runs: what is too old is refused before its signature is looked at.
    monkeypatch.setattr("overlay.webhooks.time", types.SimpleNamespace(time=lambda: NOW))
    calls: list[Callable[[], Any]] = [
        lambda: unwrap(payload, headers, secret=given),
        lambda: verify_signature(payload, headers, secret=given),
        lambda: Webhooks(given).unwrap(payload, headers),
        lambda: Webhooks().verify_signature(payload, headers, secret=given),
        lambda: OpenAI(KEY).webhooks.unwrap(payload, headers, secret=given),
    ]
    for call in calls:
        with pytest.raises((errors.OpenAIError, TypeError, AttributeError)) as caught:
            call()
        check(caught.value, SHOWS if call is calls[0] else QUICK)
    assert found(repr(vars(Webhooks(HOOK)))) == []


def test_a_payload_that_was_parsed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", HOOK)
    parsed: Any = {"type": "batch.failed"}
    with pytest.raises(TypeError, match="the payload is of type dict; pass the unchanged body"):
        unwrap(parsed, FORGED)
