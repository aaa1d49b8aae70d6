"""What ``runs.stream`` returns: a context manager that opens the stream of a run and closes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._assistant_events import AssistantEventHandler, AsyncAssistantEventHandler

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from .._answers.streaming import AsyncStream, Stream

__all__ = ["AssistantStream", "AsyncAssistantStream"]


class AssistantStream:
    """Opens the stream of a run on entry, and closes it on exit."""

    def __init__(self, handler: AssistantEventHandler | None, ask: Callable[[], Stream[Any]]) -> None:
        self._handler, self._ask = handler or AssistantEventHandler(), ask

    def __enter__(self) -> AssistantEventHandler:
        self._handler._init(self._ask())
        return self._handler

    def __exit__(self, *error: object) -> None:
        self._handler.close()


class AsyncAssistantStream:
    """The async version."""

    def __init__(
        self, handler: AsyncAssistantEventHandler | None, ask: Callable[[], Awaitable[AsyncStream[Any]]]
    ) -> None:
        self._handler, self._ask = handler or AsyncAssistantEventHandler(), ask

    async def __aenter__(self) -> AsyncAssistantEventHandler:
        self._handler._init(await self._ask())
        return self._handler

    async def __aexit__(self, *error: object) -> None:
        await self._handler.close()
