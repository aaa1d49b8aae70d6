"""One session, written once for both clients: open, read within the time limits, send, reconnect."""

from __future__ import annotations

import random
import time
from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .._call.failure import is_transport_failure
from .._call.redact import frames_dropped
from ..errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    OpenAIError,
    StreamIdleTimeoutError,
    WebSocketClosedError,
)
from .events import decoded
from .opening import Opening, Refused
from .reconnecting import ReconnectingEvent, ReconnectingOverrides, SendQueue, is_recoverable
from .sockets import AsyncSocket, Closed, Socket

if TYPE_CHECKING:
    from .._call.auth import Auth
    from .._call.plan import Settings
    from .._raw import Operation
    from .options import SessionOptions

__all__ = ["Flow"]


class Flow(ABC):
    """The state of one session, and its operations.

    Args:
        values: The operation's path and query parameters.
        queue: Events sent before the session is open.
    """

    def __init__(
        self,
        settings: Settings,
        auth: Auth,
        operation: Operation,
        values: Mapping[str, Any],
        options: SessionOptions,
        queue: SendQueue,
    ) -> None:
        self._settings, self._auth, self._operation, self._values = settings, auth, operation, values
        self._options = options
        self._queue = queue
        self._socket: Socket | AsyncSocket  # since `open`, before which nobody else has the session
        self._attempts = 0  # attempts to reconnect since the last event that was not an error
        self._unanswered = self._closed_here = False
        self._expires = None if options.deadline is None else time.monotonic() + options.deadline

    # --- what the sync and the async client do differently

    sockets: ClassVar[type[Socket | AsyncSocket]]
    is_async: ClassVar[bool]

    @abstractmethod
    async def sleep(self, seconds: float) -> None:
        """Wait, but not after the session was closed."""

    @abstractmethod
    async def result(self, value: Any) -> Any:
        """Return the result of a user's function, awaited if possible."""

    # --- the flows

    async def open(self) -> None:
        """Connect, and send queued events."""
        await self._connect(self._options.extra_query, self._options.extra_headers, retries=None)
        try:
            await self._flush()
            await self.sleep(0)  # raises a cancellation that has met no wait yet; later, nobody would close the session
        except BaseException:  # such as a cancellation; nobody else has the session to close it
            await self.close()
            raise

    async def receive(self) -> bytes:
        """Return the next message undecoded, over a new connection if the old one ended and may be replaced."""
        while True:
            socket = self._socket
            limit, is_idle_limit = self._limit()
            try:
                message = await socket.receive(limit)
            except TimeoutError:
                closed = None
            except Closed as error:
                closed = error
            else:
                self._unanswered = False
                return message
            if closed is None:
                raise await self._late(is_idle_limit)
            if not await self._reconnect(closed):
                raise self._closed(closed)

    async def event(self) -> Any:
        """Return the next event, decoded."""
        event = self.parse(await self.receive())
        if getattr(event, "type", None) not in (None, "error"):
            self._attempts = 0  # an overloaded server may open a connection and then send an error immediately
        return event

    def parse(self, message: str | bytes) -> Any:
        """Decode a message."""
        return decoded(self._operation, message)

    async def send(self, text: str) -> None:
        """Send an event, or queue it until there is a connection again."""
        if self._queue.keep(text):
            return
        socket = self._socket
        self._unanswered = True
        try:
            await socket.send(text)
        except Closed as error:
            closed = error
        else:
            return
        if not (self._may_reconnect(closed) and self._queue.keep(text, always=True)):
            raise self._closed(closed, text)

    async def close(self, code: int = 1000, reason: str = "") -> None:
        """Close the session, from any thread or task; calling it again does nothing."""
        self._closed_here = True
        await self._socket.close(code, reason)

    # --- parts of the flows

    async def _connect(self, query: Mapping[str, Any], headers: Mapping[str, Any], *, retries: int | None) -> None:
        with frames_dropped(OpenAIError):  # they contain headers and the query, which may be secret
            opening = Opening(
                self._settings, self._operation, values=self._values, extra_query=query, extra_headers=headers,
                connect=self._options.timeout, retries=retries,
            )  # fmt: skip
            key = self._auth.key(opening.security)
            while True:
                outcome: Refused | Exception
                url, lines, limit = opening.next(None if key is None else await key.read(waits=self.is_async))
                try:
                    self._socket = await self.sockets.open(url, lines, limit, self._options.websocket)
                    break
                except Refused as refused:
                    outcome = refused
                except BaseException as error:
                    if not isinstance(error, Exception) or not is_transport_failure(error):
                        error.__traceback__ = None  # its frames contain the headers, and so the key
                        raise
                    outcome = error
                del lines
                await self.sleep(opening.judge(outcome))
            if self._closed_here:  # by another thread or task, meanwhile
                await self._socket.close(1000, "")

    async def _flush(self) -> None:
        while (text := self._queue.take()) is not None:
            socket = self._socket
            try:
                self._unanswered = True
                await socket.send(text)
            except Closed:
                self._queue.put_back(text)  # the reader notices that the connection is gone
                return
            except BaseException:
                self._queue.put_back(text)
                raise

    def _may_reconnect(self, closed: Closed) -> bool:
        return self._options.reconnecting.handler is not None and not self._closed_here and is_recoverable(closed.code)

    async def _reconnect(self, closed: Closed) -> bool:
        """Reconnect as the handler decides; return whether there is a connection."""
        how, options = self._options.reconnecting, self._options
        if not self._may_reconnect(closed):
            return False
        self._queue.hold()
        while not self._closed_here and self._attempts < how.max_retries:
            self._attempts += 1
            delay = how.delay(self._attempts, random.random())  # noqa: S311  # jitter, not a secret
            event = ReconnectingEvent(
                self._attempts, how.max_retries, delay, closed.code, options.extra_query, options.extra_headers
            )
            assert how.handler is not None
            overrides: ReconnectingOverrides | None = await self.result(how.handler(event))
            if overrides:
                if overrides.get("abort"):
                    break
                self._options = options = options.changed(overrides)
            await self.sleep(delay)
            try:
                await self._connect(options.extra_query, options.extra_headers, retries=0)
            except APIStatusError as error:
                if not self._settings.retry.is_retryable(error.status_code, error.headers):
                    raise
            except APIConnectionError:
                pass
            else:
                await self._flush()
                return True
        self._queue.release()
        return False

    def _limit(self) -> tuple[float | None, bool]:
        """Return the seconds that the next message may take, and whether it is the idle limit."""
        idle, left = self._options.idle_timeout, None
        if self._expires is not None:
            left = max(self._expires - time.monotonic(), 0.0)
        if left is None or (idle is not None and idle < left):
            return idle, True
        return left, False

    async def _late(self, is_idle_limit: bool) -> APITimeoutError:
        if is_idle_limit:
            return StreamIdleTimeoutError(
                f"no event arrived for {self._options.idle_timeout} s; the session is still open", **self._facts()
            )
        await self.close()
        return APITimeoutError(f"the deadline of {self._options.deadline} s has passed", **self._facts())

    def _closed(self, closed: Closed, *unsent: str) -> WebSocketClosedError:
        reason = f": {closed.reason}" if closed.reason else ""
        return WebSocketClosedError(
            f"the session was closed with code {closed.code}{reason}",
            close_code=closed.code,
            reason=closed.reason,
            is_normal=closed.is_normal,
            unsent_messages=[*self._queue.unsent(), *unsent],
            **self._facts(),
        )

    def _facts(self) -> dict[str, Any]:
        operation = self._operation
        return {"operation": operation.id, "path": operation.path, "maybe_executed": self._unanswered}
