"""One way to write a test for both halves: the async one, waited for at each step, looks like the sync one."""

from __future__ import annotations

import asyncio
import inspect
from typing import Any

from overlay import AsyncOpenAI, OpenAI

KEY = "sk-sandbox"


class Both:
    """Makes clients of one half. What tests get from them is waited for, whatever it is."""

    def __init__(self, half: str) -> None:
        self.half = half
        self.runner = asyncio.Runner() if half == "async" else None
        self.clients: list[Any] = []

    def client(self, base_url: str, **options: Any) -> Any:
        """Make a client."""
        return self.made(OpenAI if self.runner is None else AsyncOpenAI, api_key=KEY, base_url=base_url, **options)

    def made(self, kind: Any, **options: Any) -> Any:
        """Make a client of another class."""
        client = kind(**options)
        self.clients.append(client)
        return client if self.runner is None else Waited(client, self.runner)

    def wait(self, value: Any) -> Any:
        """Wait for a value, where it has to be waited for."""
        return value if self.runner is None else waited(value, self.runner)

    def close(self) -> None:
        """Close the clients."""
        for client in self.clients:
            self.wait(client.close())
        if self.runner is not None:
            self.runner.run(some_steps())
            self.runner.close()


async def some_steps() -> None:
    """Let the loop take some steps: transports close their sockets a few steps after they were told to."""
    for _ in range(9):
        await asyncio.sleep(0)


def waited(value: Any, runner: asyncio.Runner) -> Any:
    """Wait for what can be awaited; wrap what can be waited for only later."""
    if inspect.iscoroutine(value):
        return waited(runner.run(value), runner)
    later = ("__aiter__", "__aenter__", "__await__", "_client")
    is_ours = type(value).__name__.startswith("Async")
    if is_ours or inspect.isroutine(value) or any(hasattr(value, name) for name in later):
        return Waited(value, runner)
    return value


class Waited:
    """An async object that behaves like a sync one."""

    def __init__(self, value: Any, runner: asyncio.Runner) -> None:
        self.value = value
        self.runner = runner

    def __getattr__(self, name: str) -> Any:
        return waited(getattr(self.value, name), self.runner)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return waited(self.value(*args, **kwargs), self.runner)

    def __iter__(self) -> Any:
        iterator = aiter(self.value)
        while True:
            try:
                yield waited(self.runner.run(anext(iterator)), self.runner)
            except StopAsyncIteration:
                return

    def __next__(self) -> Any:
        return self.runner.run(anext(self.value))

    def __enter__(self) -> Any:
        return waited(self.runner.run(self.value.__aenter__()), self.runner)

    def __exit__(self, *error: Any) -> Any:
        return self.runner.run(self.value.__aexit__(*error))

    def __bool__(self) -> bool:
        return bool(self.value)
