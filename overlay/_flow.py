"""Code for sync and async at once: a flow is written once, as a coroutine, and each client provides its primitives.

A flow is an ``async def`` method of a base class. It decides, and awaits a handful of primitives (send, read, sleep,
gather ...) that the sync and the async subclass implement. The primitives of the sync subclass block and never suspend,
so one step runs the whole flow to its end, which `run` does. If two primitives only differ in whether they are awaited,
the flow passes their results through `given` or `awaited`.
"""

from __future__ import annotations

import sys
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine, Iterator
from typing import Any, TypeVar

__all__ = ["awaited", "each", "given", "run"]

T = TypeVar("T")


async def given(value: T) -> T:
    """Return the result of a sync client's primitive: the value itself."""
    return value


async def awaited(value: Awaitable[T]) -> T:
    """Await the result of an async client's primitive."""
    return await value


def run(flow: Coroutine[Any, Any, T]) -> T:
    """Run a flow whose primitives block, and return what it returns.

    Raises:
        RuntimeError: The flow awaited something that needs an event loop.
    """
    try:
        flow.send(None)
    except StopIteration as stop:
        result: T = stop.value
        return result
    flow.close()
    raise RuntimeError(f"{getattr(flow, '__qualname__', 'a flow')} awaited an event loop, but a sync client has none")


def each(flow: AsyncGenerator[T, None]) -> Iterator[T]:
    """Iterate over a flow whose primitives block, each step by `run`; closing the iterator closes the flow."""
    try:
        while True:
            yield _run_unseen(flow.__anext__)
    except StopAsyncIteration:
        return
    finally:
        if not getattr(flow, "ag_running", False):  # it waits for an event loop, which `run` has just reported
            _run_unseen(flow.aclose)


def _run_unseen(step: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Run a step so that an event loop of this thread sees no generator begin: it would close that at its own end."""
    hooks = sys.get_asyncgen_hooks()
    sys.set_asyncgen_hooks(None, None)
    try:
        return run(step())
    finally:
        sys.set_asyncgen_hooks(*hooks)
