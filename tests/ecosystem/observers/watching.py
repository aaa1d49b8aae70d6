"""What every observer is tried with: five calls, after each of which it has to have seen one more."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import Any

MESSAGES = [{"role": "user", "content": "Hi"}]
CHAT = {"model": "gpt-4o", "messages": MESSAGES}


@dataclass
class Observer:
    """One of them, at work.

    Attributes:
        seen: How many calls it has seen so far.
        client: Makes a client that is watched; takes whether it shall be an async one.
        around: What a call has to stand in, for some see only what belongs to something.
        inner: Returns the client that a wrapper holds.
    """

    seen: Callable[[], int]
    client: Callable[[bool], Any]
    around: Callable[[], AbstractContextManager[Any]] = nullcontext
    inner: Callable[[Any], Any] = lambda client: client


def checks(observer: Observer, kind: str) -> Iterator[tuple[str, Callable[[Any], None]]]:
    """Yield the checks, by name."""

    def watched(call: Callable[[], Any]) -> Callable[[Any], None]:
        def check(given: Any) -> None:
            before = observer.seen()
            with observer.around():
                call()
            assert observer.seen() > before, "the call is not seen"

        return check

    def client(*, is_async: bool = False) -> Any:
        made = observer.client(is_async)
        if kind != "openai":
            import overlay

            ours = overlay.AsyncOpenAI if is_async else overlay.OpenAI
            assert issubclass(type(observer.inner(made)), ours), "it makes a client of the package openai"
        return made

    async def asynchronous() -> None:
        async with client(is_async=True) as made:
            assert (await made.chat.completions.create(**CHAT)).choices

    yield "chat", watched(lambda: client().chat.completions.create(**CHAT).choices)
    yield "async_chat", watched(lambda: asyncio.run(asynchronous()))
    yield "stream", watched(lambda: list(client().chat.completions.create(**CHAT, stream=True)))
    yield "responses", watched(lambda: client().responses.create(model="gpt-4o", input="Hi").output_text)
    yield (
        "embeddings",
        watched(lambda: client().embeddings.create(model="text-embedding-3-small", input="Hi").data[0].embedding),
    )


def plain(given: Any) -> Callable[[bool], Any]:
    """Return what makes clients that nothing is done to."""
    return lambda is_async: given.asynchronous() if is_async else given.sync()


def spans() -> tuple[Any, Callable[[], int]]:
    """Return a provider of OpenTelemetry's tracers, and what counts the spans that ended."""
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    return provider, lambda: len(exporter.get_finished_spans())
