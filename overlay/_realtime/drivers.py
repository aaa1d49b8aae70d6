"""How the flow of a session waits: in a thread, or in an event loop."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable
from typing import Any

from .flow import Flow
from .sockets import AsyncSocket, Socket

__all__ = ["AsyncFlow", "SyncFlow"]


class SyncFlow(Flow):
    """A session that blocks; `close` from another thread ends a wait to reconnect."""

    sockets = Socket

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self._stopped = threading.Event()

    async def key(self, security: str) -> str | None:
        key = self._auth.key(security)
        return None if key is None else key.header()

    async def sleep(self, seconds: float) -> None:
        self._stopped.wait(seconds)

    async def result(self, value: Any) -> Any:
        return value

    async def close(self, code: int = 1000, reason: str = "") -> None:
        self._stopped.set()
        await super().close(code, reason)


class AsyncFlow(Flow):
    """A session of an event loop."""

    sockets = AsyncSocket

    async def key(self, security: str) -> str | None:
        key = self._auth.key(security)
        return None if key is None else await key.aheader()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    async def result(self, value: Any) -> Any:
        return await value if isinstance(value, Awaitable) else value
