"""uvicorn's server, which ends as soon as it is told to. Imported when a sandbox starts, for it needs uvicorn."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from typing import Final

import uvicorn

GRACE: Final = 1.0  # seconds that answers under way may take when the server ends
PAUSE: Final = 0.002  # seconds between two checks whether they are out
STEPS: Final = 5  # of the loop, in which it hands over what it has accepted


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
        connections = self.server_state.connections
        for listener in [each for server in self.servers for each in server.sockets]:
            with contextlib.suppress(NotImplementedError):  # the loop of Windows has no readers
                asyncio.get_running_loop().remove_reader(listener.fileno())
        for _ in range(STEPS):  # asyncio would lose what it has accepted of a server that is closed, and not close it
            await asyncio.sleep(0)
        for closing in (*self.servers, *(sockets or ())):
            closing.close()
        await asyncio.sleep(0)  # Windows accepts until then, and hands over a step later
        for connection in [*connections]:
            connection.shutdown()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(GRACE):
                while connections:  # noqa: ASYNC110  # uvicorn tells nobody; a task that is left works for nobody
                    await asyncio.sleep(PAUSE)
        for task in self.server_state.tasks:
            task.cancel()
        for connection in connections:
            connection.transport.abort()  # its client does not read the rest; it closes before the loop does
