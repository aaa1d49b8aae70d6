"""Somebody who uses one of the two clients, and what the server of the chat API tells them."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from overlay import AsyncOpenAI, OpenAI, RetryPolicy
from tests.faults.driver import AsyncDriver, Driver, SyncDriver
from tests.faults.server import event

MESSAGES = [{"role": "user", "content": "hi"}]
DONE = event("[DONE]")
COMPLETION = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "Hello"}}],
}


def chunk(content: str | None = None, *, finish: str | None = None, **more: Any) -> bytes:
    """Write one chunk of a chat stream."""
    delta = {} if content is None else {"content": content}
    choices = [{"index": 0, "delta": delta, "finish_reason": finish}]
    return event({"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": choices, **more})


class User:
    """Somebody who uses one of the two clients; every method blocks."""

    def __init__(self, kind: str) -> None:
        self.is_sync = kind == "sync"
        self.runner = asyncio.Runner()
        self.chunks: list[Any] = []

    def client(self, url: str, **options: Any) -> Any:
        """Make a client that tries again quickly."""
        options.setdefault("http_client", self._given() if options.pop("given", False) else None)
        key = options.pop("key", "sk-test")
        if "max_retries" not in options:
            options.setdefault("retry_policy", RetryPolicy(initial_delay=0.001, max_delay=0.001))
        return (OpenAI if self.is_sync else AsyncOpenAI)(key, base_url=url, **options)

    def _given(self) -> Any:
        return httpx.Client() if self.is_sync else httpx.AsyncClient()

    def run(self, work: Any) -> Any:
        """Wait for something, where it has to be waited for."""
        return self.runner.run(_wait(work)) if hasattr(work, "__await__") else work

    def create(self, url: str, *, client: dict[str, Any] | None = None, **options: Any) -> Any:
        """Create a completion."""
        with_client = self.client(url, **(client or {}))
        try:
            return self.run(with_client.chat.completions.create(model="m", messages=MESSAGES, **options))
        finally:
            self.run(with_client.close())

    def read(self, url: str, *, client: dict[str, Any] | None = None, stop: int = 10**9, **options: Any) -> list[Any]:
        """Read a stream, or the beginning of one, into `chunks`."""
        self.chunks = []
        made = self.client(url, **(client or {}))
        create = made.chat.completions.create
        if self.is_sync:
            with made, create(model="m", messages=MESSAGES, stream=True, **options) as chunks:
                for one in chunks:
                    self.chunks.append(one)
                    if len(self.chunks) == stop:
                        break
        else:

            async def read() -> None:
                async with made, await create(model="m", messages=MESSAGES, stream=True, **options) as chunks:
                    async for one in chunks:
                        self.chunks.append(one)
                        if len(self.chunks) == stop:
                            break

            self.runner.run(read())
        return self.chunks

    def text(self) -> str:
        """Join what was read."""
        return "".join(c.choices[0].delta.content or "" for c in self.chunks if c.choices)


async def _wait(work: Any) -> Any:
    return await work


def users() -> Any:
    """Make the fixture that is somebody of each kind, one after the other."""

    @pytest.fixture(params=["sync", "async"])
    def user(request: pytest.FixtureRequest) -> Iterator[User]:
        made = User(request.param)
        yield made
        made.runner.close()

    return user


def drivers() -> Any:
    """Make the fixture that drives both halves, one after the other, without what extras bring."""

    @pytest.fixture(params=[SyncDriver, AsyncDriver], ids=["sync", "async"])
    def own(request: pytest.FixtureRequest) -> Iterator[Driver]:
        driver: Driver = request.param()
        yield driver
        driver.close()

    return own
