"""One way to use both clients, so that one list of cases serves them."""

from __future__ import annotations

import asyncio
import functools
import inspect
from typing import Any

from overlay import AsyncOpenAI, OpenAI, RetryPolicy

KEY = "sk-client-5ecret"
QUICK = RetryPolicy(initial_delay=0.01, max_delay=0.02)


class SyncUser:
    """Uses the sync client."""

    is_async = False

    def __init__(self, **settings: Any) -> None:
        self.client: Any = OpenAI(**{"api_key": KEY, "retry_policy": QUICK, **settings})

    def call(self, name: str, /, *args: Any, **kwargs: Any) -> Any:
        """Call ``client.<name>`` and wait for what it returns."""
        return functools.reduce(getattr, name.split("."), self.client)(*args, **kwargs)

    def run(self, value: Any) -> Any:
        """Wait for a value that one of the client's objects gave."""
        return value

    def all(self, items: Any) -> list[Any]:
        """Go over all items."""
        return list(items)

    def first(self, items: Any, count: int) -> list[Any]:
        """Take some items and leave the loop."""
        found = []
        for item in items:
            found.append(item)
            if len(found) == count:
                break
        return found

    def inside(self, context: Any, use: str = "read") -> Any:
        """Enter a context manager and call one method of what it gives."""
        with context as entered:
            value = getattr(entered, use)()
            return list(value) if inspect.isgenerator(value) else value

    def close(self) -> None:
        """Close the client."""
        self.client.close()


class AsyncUser(SyncUser):
    """Uses the async client, on a loop of its own."""

    is_async = True

    def __init__(self, **settings: Any) -> None:
        self.runner = asyncio.Runner()
        self.client = AsyncOpenAI(**{"api_key": KEY, "retry_policy": QUICK, **settings})

    def call(self, name: str, /, *args: Any, **kwargs: Any) -> Any:
        return self.run(super().call(name, *args, **kwargs))

    def run(self, value: Any) -> Any:
        if not inspect.isawaitable(value):
            return value

        async def wait() -> Any:
            return await value

        return self.runner.run(wait())

    def all(self, items: Any) -> list[Any]:
        if not hasattr(items, "__aiter__"):
            return list(items)

        async def collect() -> list[Any]:
            return [item async for item in items]

        return self.runner.run(collect())

    def first(self, items: Any, count: int) -> list[Any]:
        async def collect() -> list[Any]:
            found = []
            async for item in items:
                found.append(item)
                if len(found) == count:
                    break
            return found

        return self.runner.run(collect())

    def inside(self, context: Any, use: str = "read") -> Any:
        async def enter() -> Any:
            async with context as entered:
                value = getattr(entered, use)()
                if inspect.isasyncgen(value):
                    return [item async for item in value]
                return await value if inspect.isawaitable(value) else value

        return self.runner.run(enter())

    def close(self) -> None:
        self.runner.run(self.client.close())
        self.runner.close()
