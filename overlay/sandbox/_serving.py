"""uvicorn's server, which ends as soon as it is told to. Imported when a sandbox starts, for it needs uvicorn."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from typing import Final

import uvicorn

GRACE: Final = 1.0  # seconds that answers under way may take when the server ends
PAUSE: Final = 0.002  # seconds between two checks whether they are out


class Server(uvicorn.Server):
    """Tell it to end with `end`.

    uvicorn itself looks ten times a second whether it is to end, and then waits another tenth for its clients. That is
    most of the time of a test that starts a sandbox.
    """

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self._told = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None

    def end(self) -> None:
        """Let it end, from any thread."""
        self.should_exit = True  # before the loop is looked at, which may not run yet: it looks at this once it does
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):  # it is closed: the server has ended by itself
                self._loop.call_soon_threadsafe(self._told.set)

    async def main_loop(self) -> None:
        """Wait until it is told to end; renew the date of the answers once a second."""
        self._loop = asyncio.get_running_loop()
        while not await self.on_tick(0):
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._told.wait(), 1)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Accept nobody any more, and close each connection when its answer is out."""
        for listener in (*self.servers, *(sockets or ())):
            listener.close()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._close_connections(), GRACE)
        for task in self.server_state.tasks:
            task.cancel()
        for connection in self.server_state.connections:
            connection.transport.abort()  # its client does not read the rest; it closes before the loop does

    async def _close_connections(self) -> None:
        state = self.server_state
        told: set[object] = set()
        steps = 5  # in which the loop hands over what it has accepted, and closes what is told to close
        while steps > 0 or state.connections:  # a task that is left works for nobody
            for connection in state.connections - told:
                connection.shutdown()
                told.add(connection)
            await asyncio.sleep(0 if steps > 0 else PAUSE)
            steps -= 1
