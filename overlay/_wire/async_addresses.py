"""The primitives of `addresses` for an event loop."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING, Any, Final, cast

from .addresses import Attempt, Dialer, is_address, may_start_threads

if TYPE_CHECKING:
    import socket

__all__ = ["AsyncDialer"]

_STEPS: Final = 4  # of a loop, from a socket that is ready to a task that is done


class _AsyncAttempt(Attempt):
    """An address that a task connects to."""

    task: asyncio.Task[None]

    def outcome(self) -> socket.socket:
        try:
            self.task.result()
        except BaseException:
            self.socket.close()
            raise
        return self.socket

    def drop(self) -> None:
        self.task.add_done_callback(self._close)  # not earlier, or its loop would confuse it with the next socket
        self.task.cancel()

    def _close(self, task: asyncio.Task[None]) -> None:
        if not task.cancelled():
            task.exception()  # retrieve it, or asyncio logs it
        self.socket.close()


class AsyncDialer(Dialer):
    """Connect by the running event loop."""

    async def _look_up(self, host: str, port: int, seconds: float | None) -> list[Any]:
        look_up = partial(self.addresses, host, port)
        if is_address(host) or not may_start_threads():
            return look_up()
        async with asyncio.timeout(seconds):
            return await asyncio.get_running_loop().run_in_executor(None, look_up)

    def _begin(self, family: int, address: Any, seconds: float | None) -> Attempt:  # noqa: ARG002
        attempt = _AsyncAttempt(family, address, self)
        attempt.socket.setblocking(False)
        loop = asyncio.get_running_loop()
        attempt.task = loop.create_task(loop.sock_connect(attempt.socket, address))
        return attempt

    async def _first(self, going: list[Attempt], seconds: float | None) -> list[Attempt]:
        # A busy loop may notice an event and the end of the time limit at the same moment. The event counts: a task
        # needs a few steps to finish.
        tasks = {cast("_AsyncAttempt", attempt).task: attempt for attempt in going}
        done, _ = await asyncio.wait(tasks, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        for _ in range(_STEPS):
            if done:
                break
            await asyncio.sleep(0)
            done = {task for task in tasks if task.done()}
        return [tasks[task] for task in done]
