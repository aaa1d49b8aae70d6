"""``client.live``: spoken conversations over WebSocket with a model that can delegate work (extra ``realtime``).

Example:
    with client.live.connect() as connection:
        connection.session.start(session={"model": "gpt-live-1"})
        for event in connection:
            if event.type == "session.output_transcript.delta":
                print(event.delta, end="")
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from . import _raw
from ._module_client import attributes_of
from ._raw import (
    AsyncLiveForksVerbs,
    AsyncLiveSidebandVerbs,
    AsyncLiveVerbs,
    AsyncResource,
    LiveForksVerbs,
    LiveSidebandVerbs,
    LiveVerbs,
    Resource,
)
from ._realtime.connection import AsyncConnection, Connection
from ._realtime.managers import AsyncConnectionManager, ConnectionManager

if TYPE_CHECKING:
    from ._raw import (
        LiveForkServerEvent as LiveForkServerEvent,
        LiveServerEvent as LiveServerEvent,
        LiveSidebandServerEvent as LiveSidebandServerEvent,
    )
    from ._realtime.options import ConnectOptions

__all__ = [
    "AsyncForkConnection",
    "AsyncLive",
    "AsyncLiveConnection",
    "AsyncLiveForks",
    "AsyncLiveSideband",
    "AsyncSidebandConnection",
    "ForkConnection",
    "Live",
    "LiveConnection",
    "LiveForks",
    "LiveSideband",
    "SidebandConnection",
]


class LiveConnection(Connection["LiveServerEvent"], LiveVerbs):
    """A live session: its events, and a method for each event that the client can send."""


class AsyncLiveConnection(AsyncConnection["LiveServerEvent"], AsyncLiveVerbs):
    """A live session of an async client."""


class SidebandConnection(Connection["LiveSidebandServerEvent"], LiveSidebandVerbs):
    """A second connection to a live session, which observes and controls it."""


class AsyncSidebandConnection(AsyncConnection["LiveSidebandServerEvent"], AsyncLiveSidebandVerbs):
    """A second connection to a live session, of an async client."""


class ForkConnection(Connection["LiveForkServerEvent"], LiveForksVerbs):
    """A live session that continues a stored one."""


class AsyncForkConnection(AsyncConnection["LiveForkServerEvent"], AsyncLiveForksVerbs):
    """A live session of an async client that continues a stored one."""


class LiveSideband(Resource):
    """``client.live.sideband``."""

    def connect(
        self, session_id: str, *, graceful_close: Any = None, **options: Unpack[ConnectOptions]
    ) -> ConnectionManager[SidebandConnection]:
        """Attach to a live session that another connection, or a phone call, has open. Options: `ConnectOptions`.

        ``GET /live/sessions/{session_id}/attach``, upgraded to a WebSocket

        Args:
            session_id: The ``id`` in ``session.started``.
            graceful_close: Whether the server closes the connection with a closing handshake when the session ends.
        """
        values = {"session_id": session_id, "graceful_close": graceful_close}
        return ConnectionManager(SidebandConnection, self._client, "live_sideband", values, options)


class AsyncLiveSideband(AsyncResource):
    """``client.live.sideband`` of an async client."""

    def connect(
        self, session_id: str, *, graceful_close: Any = None, **options: Unpack[ConnectOptions]
    ) -> AsyncConnectionManager[AsyncSidebandConnection]:
        """Attach to a live session; see `LiveSideband.connect`.

        ``GET /live/sessions/{session_id}/attach``, upgraded to a WebSocket
        """
        values = {"session_id": session_id, "graceful_close": graceful_close}
        return AsyncConnectionManager(AsyncSidebandConnection, self._client, "live_sideband", values, options)


class LiveForks(Resource):
    """``client.live.forks``."""

    def connect(self, session_id: str, **options: Unpack[ConnectOptions]) -> ConnectionManager[ForkConnection]:
        """Open a live session that continues a stored one (``store: true``); send ``session.start`` first.

        ``GET /live/sessions/{session_id}/fork``, upgraded to a WebSocket. Options: `ConnectOptions`.
        """
        values = {"session_id": session_id}
        return ConnectionManager(ForkConnection, self._client, "live_forks", values, options)


class AsyncLiveForks(AsyncResource):
    """``client.live.forks`` of an async client."""

    def connect(
        self, session_id: str, **options: Unpack[ConnectOptions]
    ) -> AsyncConnectionManager[AsyncForkConnection]:
        """Open a live session that continues a stored one; see `LiveForks.connect`.

        ``GET /live/sessions/{session_id}/fork``, upgraded to a WebSocket
        """
        values = {"session_id": session_id}
        return AsyncConnectionManager(AsyncForkConnection, self._client, "live_forks", values, options)


class Live(_raw.Live):
    """``client.live``."""

    @cached_property
    def sideband(self) -> LiveSideband:
        """``client.live.sideband``."""
        return LiveSideband(self._client)

    @cached_property
    def forks(self) -> LiveForks:
        """``client.live.forks``."""
        return LiveForks(self._client)

    def connect(self, **options: Unpack[ConnectOptions]) -> ConnectionManager[LiveConnection]:
        """Open a live session. Its model is part of ``session.start``, which is sent first.

        ``GET /live/sessions``, upgraded to a WebSocket. Options: `ConnectOptions`.

        Raises:
            AuthenticationError, RateLimitError, APIStatusError: The server refused the handshake.
            APIConnectionError: The connection failed, or took too long.
        """
        return ConnectionManager(LiveConnection, self._client, "live", {}, options)


class AsyncLive(_raw.AsyncLive):
    """``client.live`` of an async client."""

    @cached_property
    def sideband(self) -> AsyncLiveSideband:
        """``client.live.sideband``."""
        return AsyncLiveSideband(self._client)

    @cached_property
    def forks(self) -> AsyncLiveForks:
        """``client.live.forks``."""
        return AsyncLiveForks(self._client)

    def connect(self, **options: Unpack[ConnectOptions]) -> AsyncConnectionManager[AsyncLiveConnection]:
        """Open a live session; see `Live.connect`.

        ``GET /live/sessions``, upgraded to a WebSocket
        """
        return AsyncConnectionManager(AsyncLiveConnection, self._client, "live", {}, options)


__getattr__ = attributes_of("live")
