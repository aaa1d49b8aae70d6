"""openai and overlay: their methods have the same names, so both run the same code."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from functools import cache, cached_property
from importlib import import_module
from typing import Any

from benchmarks.canned import spoken
from benchmarks.peers.work import ARGUMENTS, KEY, Concurrent, Timer, tls_url

PACKAGE = "overlay"  # or "openai": the worker says


class Sync:
    kind = "OpenAI"

    def __init__(self, base: str) -> None:
        self.base = base
        make = getattr(import_module(PACKAGE), self.kind)
        self.first = make(api_key=KEY, base_url=f"{base}/call/v1", timeout=600)
        self.client = cache(lambda script: self.first.with_options(base_url=f"{base}/{script}/v1"))

    def call(self, count: int, script: str = "call") -> None:
        self._call(count, self.client(script).chat.completions)

    def call_tls(self, count: int) -> None:
        self._call(count, self.tls.chat.completions)

    @cached_property
    def tls(self) -> Any:
        return self.first.with_options(base_url=tls_url().removesuffix("/chat/completions"))

    def _call(self, count: int, completions: Any) -> None:
        for _ in range(count):
            assert completions.create(**ARGUMENTS).choices[0].message.content

    def logprobs(self, count: int) -> None:
        self.call(count, "logprobs")

    def body(self, count: int, size: int) -> None:
        self.call(count, f"body-{size}")

    def stream(self, count: int, script: str) -> None:
        completions = self.client(script).chat.completions
        for _ in range(count):
            for chunk in completions.create(**ARGUMENTS, stream=True):
                chunk.choices[0].delta.content  # noqa: B018

    def spoken(self, count: int) -> None:
        session = _unopened(self.first)
        for _ in range(count):
            for event in spoken():
                assert session.parse_event(event).type

    def first_event(self, count: int) -> Timer:
        completions, timer = self.client("stream-3-paced").chat.completions, Timer()
        for _ in range(count):
            with timer:
                stream = completions.create(**ARGUMENTS, stream=True)
                timer.stop(next(iter(stream)).choices[0].delta.content)
                for _chunk in stream:
                    pass
        return timer

    def list(self, count: int, items: int) -> None:
        for _ in range(count):
            for item in self.items(items):
                assert item.id

    def items(self, items: int) -> Iterable[Any]:
        found: Iterable[Any] = self.client(f"list-{items}").chat.completions.list(limit=100)
        return found


def _unopened(client: Any) -> Any:
    """Make a realtime session without a connection: it decodes what it is given."""
    if PACKAGE == "openai":
        from openai.resources.realtime.realtime import RealtimeConnection

        nothing: Any = None
        return RealtimeConnection(nothing)
    from overlay._realtime.managers import SyncFlow
    from overlay.realtime import RealtimeConnection as Ours

    return Ours(client.realtime.connect(model="m")._flow(SyncFlow), {})


class Async(Concurrent):
    kind = "AsyncOpenAI"
    __init__ = Sync.__init__
    tls = Sync.tls

    async def call(self, count: int) -> None:
        await self._call(count, self.client("call").chat.completions)

    async def call_tls(self, count: int) -> None:
        await self._call(count, self.tls.chat.completions)

    async def _call(self, count: int, completions: Any) -> None:
        for _ in range(count):
            assert (await completions.create(**ARGUMENTS)).choices[0].message.content

    async def stream(self, count: int, script: str) -> None:
        completions = self.client(script).chat.completions
        for _ in range(count):
            async for chunk in await completions.create(**ARGUMENTS, stream=True):
                chunk.choices[0].delta.content  # noqa: B018

    async def concurrent_streams(self, count: int, tasks: int, events: int) -> None:
        await asyncio.gather(*(self.stream(count, f"stream-{events}-each") for _ in range(tasks)))

    async def close(self) -> None:
        await self.first.close()
