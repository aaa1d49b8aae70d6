"""Shared by the peers: the requests, timing a part of the work, distributing calls over tasks."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Any, Self

KEY = "sk-canned"
HEADERS = {"authorization": f"Bearer {KEY}"}
ARGUMENTS: dict[str, Any] = {
    "model": "gpt-5.4-mini",
    "messages": [
        {"role": "system", "content": "You answer in a few plain words."},
        {"role": "user", "content": "What does a river do under an old stone bridge?"},
    ],
    "temperature": 0.2,
}
BODY = ARGUMENTS
STREAM_BODY = {**ARGUMENTS, "stream": True}


def tls_url() -> str:
    """The address for calls over TLS."""
    return f"{os.environ['BENCHMARK_TLS']}/call/v1/chat/completions"


class Timer:
    """Measures the time from entering the block to `stop`; leaving the block also stops it."""

    def __init__(self) -> None:
        self.wall = self.cpu = 0.0
        self._started: tuple[float, float] | None = None

    def __enter__(self) -> Self:
        self._started = time.perf_counter(), time.process_time()
        return self

    def stop(self, *_read: object) -> None:
        wall, cpu = time.perf_counter(), time.process_time()
        if self._started is not None:
            self.wall += wall - self._started[0]
            self.cpu += cpu - self._started[1]
            self._started = None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()


async def in_parallel(call: Callable[[int], Awaitable[None]], count: int, tasks: int) -> None:
    """Make `count` calls, divided evenly among tasks that each make theirs one after the other."""
    share, more = divmod(count, tasks)
    await asyncio.gather(*(call(share + (at < more)) for at in range(tasks)))


class Concurrent:
    """What an async peer does with many tasks on a fresh client, like a program that has just started."""

    base: str

    async def concurrent(self, count: int, tasks: int) -> None:
        fresh: Any = type(self)(self.base)  # type: ignore[call-arg]  # every peer is made of the server's address
        await in_parallel(fresh.call, count, tasks)
        await fresh.close()

    connections = concurrent
