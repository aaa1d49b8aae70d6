"""The tools that stand in for the network or watch it: how each is told what to answer, and what it says it saw."""

from __future__ import annotations

import asyncio
import gc
import json
import warnings
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import Any

import httpx
from sentry_sdk.transport import Transport

TEXT = "from the tool"
COMPLETION = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": TEXT}}],
}
CHUNK = {
    "id": "chatcmpl-1",
    "object": "chat.completion.chunk",
    "created": 1,
    "model": "m",
    "choices": [{"index": 0, "finish_reason": "stop", "delta": {"role": "assistant", "content": TEXT}}],
}
JSON = ("application/json", json.dumps(COMPLETION))
STREAM = ("text/event-stream", f"data: {json.dumps(CHUNK)}\n\ndata: [DONE]\n\n")


@dataclass(frozen=True)
class StandIn:
    """A tool that answers instead of the network.

    Attributes:
        name: What people call it, with how it is used where there are several ways.
        replaces: What of other libraries it replaces.
        answering: Given a URL, a content type and a body, makes it answer so.
        refusing: Makes it know no answer at all.
        refusal: What it then says.
    """

    name: str
    replaces: str
    answering: Callable[[str, str, str], AbstractContextManager[None]]
    refusing: Callable[[], AbstractContextManager[None]]
    refusal: str


@contextmanager
def respx_answering(url: str, kind: str, body: str, *, using: str) -> Iterator[None]:
    import respx

    with respx.mock(using=using) as mock:
        mock.post(url).mock(return_value=httpx.Response(200, text=body, headers={"content-type": kind}))
        yield
        assert mock.calls.call_count == 1


@contextmanager
def respx_refusing(*, using: str) -> Iterator[None]:
    import respx

    with respx.mock(using=using):
        yield


@contextmanager
def pook_answering(url: str, kind: str, body: str) -> Iterator[None]:
    import pook

    with pook.use():
        mock = pook.post(url).reply(200).header("content-type", kind).body(body).mock
        yield
        assert mock.calls == 1


@contextmanager
def pook_refusing() -> Iterator[None]:
    import pook

    with pook.use():
        yield


@contextmanager
def mocket_answering(url: str, kind: str, body: str) -> Iterator[None]:
    from mocket import Mocket, Mocketizer
    from mocket.mocks.mockhttp import Entry

    with _forgetful(), Mocketizer(strict_mode=True):
        Entry.single_register(Entry.POST, url, body=body, headers={"content-type": kind})
        yield
        assert len(Mocket.request_list()) == 1


@contextmanager
def mocket_refusing() -> Iterator[None]:
    from mocket import Mocketizer

    with _forgetful(), Mocketizer(strict_mode=True):
        yield


@contextmanager
def _forgetful() -> Iterator[None]:
    """Let mocket (3.15) leave the real sockets beneath its own ones to the collector."""
    try:
        yield
    finally:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ResourceWarning)
            gc.collect()


STANDINS = (
    StandIn(
        "respx",
        "`httpcore.ConnectionPool.handle_request`, `HTTPConnection.handle_request` and their async forms",
        lambda *answer: respx_answering(*answer, using="httpcore"),
        lambda: respx_refusing(using="httpcore"),
        "not mocked",
    ),
    StandIn(
        'respx, `using="httpx"`',
        "`httpx.Client._transport_for_url` and its async form",
        lambda *answer: respx_answering(*answer, using="httpx"),
        lambda: respx_refusing(using="httpx"),
        "not mocked",
    ),
    StandIn(
        "pook",
        "`httpx.Client._transport_for_url` and its async form",
        pook_answering,
        pook_refusing,
        "No matching mock found|pook error",
    ),
    StandIn("mocket", "`socket.socket`", mocket_answering, mocket_refusing, "strict mode|STRICT"),
)


@dataclass(frozen=True)
class Watcher:
    """A tool that watches what goes over the network.

    Attributes:
        watching: Gives a list that holds the names of its spans once it is left.
    """

    name: str
    replaces: str
    watching: Callable[[], AbstractContextManager[list[str]]]


@contextmanager
def otel_watching() -> Iterator[list[str]]:
    from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    spans: list[str] = []
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    instrumentor = HTTPXClientInstrumentor()
    instrumentor.instrument(tracer_provider=provider)
    try:
        yield spans
    finally:
        instrumentor.uninstrument()
    spans += [span.name for span in exporter.get_finished_spans()]


@contextmanager
def sentry_watching() -> Iterator[list[str]]:
    import sentry_sdk

    spans: list[str] = []
    before = httpx.Client.send, httpx.AsyncClient.send
    sentry_sdk.init(
        dsn="http://key@127.0.0.1:1/1",
        traces_sample_rate=1.0,
        transport=_Nowhere,
        before_send_transaction=lambda event, hint: spans.extend(span["op"] for span in event["spans"]),
        default_integrations=False,
        auto_enabling_integrations=False,
        integrations=[_httpx_integration()],
    )
    try:
        with sentry_sdk.start_transaction(name="test"):
            yield spans
    finally:
        sentry_sdk.init(default_integrations=False, auto_enabling_integrations=False)
        httpx.Client.send, httpx.AsyncClient.send = before  # type: ignore[method-assign]


class _Nowhere(Transport):
    """Where events go that are looked at before they leave."""

    def capture_envelope(self, envelope: Any) -> None:
        pass


def _httpx_integration() -> Any:
    from sentry_sdk import integrations
    from sentry_sdk.integrations.httpx import HttpxIntegration

    integrations._installed_integrations.discard("httpx")  # or it is set up once a process only
    integrations._processed_integrations.discard("httpx")
    return HttpxIntegration()


WATCHERS = (
    Watcher(
        "opentelemetry-instrumentation-httpx",
        "`httpx.HTTPTransport.handle_request` and its async form",
        otel_watching,
    ),
    Watcher("sentry-sdk", "`httpx.Client.send` and its async form", sentry_watching),
)


class Caller:
    """Somebody who uses the default client of one kind."""

    def __init__(self, kind: str) -> None:
        self.is_sync = kind == "sync"

    def __call__(self, base_url: str, *, stream: bool) -> str:
        """Ask for a completion; return its text."""
        return self._sync(base_url, stream) if self.is_sync else asyncio.run(self._async(base_url, stream))

    def _sync(self, base_url: str, stream: bool) -> str:
        from overlay import OpenAI

        with OpenAI("sk-test", base_url=base_url, max_retries=0) as client:
            if not stream:
                return _text(client.chat.completions.create(**ASK))
            return _joined(list(client.chat.completions.create(**ASK, stream=True)))

    async def _async(self, base_url: str, stream: bool) -> str:
        from overlay import AsyncOpenAI

        async with AsyncOpenAI("sk-test", base_url=base_url, max_retries=0) as client:
            if not stream:
                return _text(await client.chat.completions.create(**ASK))
            return _joined([chunk async for chunk in await client.chat.completions.create(**ASK, stream=True)])


ASK: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}


def _text(completion: Any) -> str:
    return str(completion.choices[0].message.content)


def _joined(chunks: list[Any]) -> str:
    return "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices)


def table() -> str:
    """Write the table of docs/testing.md."""
    lines = ["| tool | what it patches | result with the default client |", "| --- | --- | --- |"]
    recorders = [
        ("vcrpy", "`httpx.HTTPTransport.handle_request` and its async form", "records and replays; `none` raises"),
        (
            "pytest-recording",
            "the same, by vcrpy; `--block-network`: `socket.socket.connect`",
            "records, replays, blocks",
        ),
        (
            "pytest-httpx",
            "`httpx.HTTPTransport.handle_request` and its async form",
            "answered; refused if not registered",
        ),
    ]
    lines += [f"| {name} | {replaces} | {what} |" for name, replaces, what in recorders]
    lines += [f"| {tool.name} | {tool.replaces} | answered; refused if not registered |" for tool in STANDINS]
    lines += [f"| {tool.name} | {tool.replaces} | one span per request |" for tool in WATCHERS]
    return "\n".join(lines)
