"""``client.realtime``: sessions over WebSocket, in which both sides send events (extra ``realtime``).

Example:
    with client.realtime.connect(model="gpt-realtime") as connection:
        connection.session.update(session={"type": "realtime", "output_modalities": ["text"]})
        connection.conversation.item.create(
            item={"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Hello!"}]}
        )
        connection.response.create()
        for event in connection:
            if event.type == "response.output_text.delta":
                print(event.delta, end="")
            elif event.type == "response.done":
                break
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from . import _raw
from ._module_client import attributes_of
from ._raw import (
    AsyncRealtimeTranslationsVerbs,
    AsyncRealtimeVerbs,
    AsyncResponsesVerbs,
    RealtimeTranslationsVerbs,
    RealtimeVerbs,
    ResponsesVerbs,
)
from ._realtime.connection import AsyncConnection, Connection
from ._realtime.managers import AsyncConnectionManager, ConnectionManager
from ._realtime.reconnecting import ReconnectingEvent, ReconnectingOverrides

if TYPE_CHECKING:
    from ._raw import (
        RealtimeServerEvent as RealtimeServerEvent,
        RealtimeTranslationServerEvent as RealtimeTranslationServerEvent,
        ResponsesServerEvent as ResponsesServerEvent,
    )
    from ._realtime.options import ConnectOptions

__all__ = [
    "AsyncRealtime",
    "AsyncRealtimeConnection",
    "AsyncRealtimeTranslations",
    "AsyncResponsesConnection",
    "AsyncTranslationsConnection",
    "Realtime",
    "RealtimeConnection",
    "RealtimeTranslations",
    "ReconnectingEvent",
    "ReconnectingOverrides",
    "ResponsesConnection",
    "TranslationsConnection",
]


class RealtimeConnection(Connection["RealtimeServerEvent"], RealtimeVerbs):
    """A realtime session: its events, and a method for each event that the client can send."""


class AsyncRealtimeConnection(AsyncConnection["RealtimeServerEvent"], AsyncRealtimeVerbs):
    """A realtime session of an async client."""


class TranslationsConnection(Connection["RealtimeTranslationServerEvent"], RealtimeTranslationsVerbs):
    """A session that translates speech."""


class AsyncTranslationsConnection(AsyncConnection["RealtimeTranslationServerEvent"], AsyncRealtimeTranslationsVerbs):
    """A session of an async client that translates speech."""


class ResponsesConnection(Connection["ResponsesServerEvent"], ResponsesVerbs):
    """A session that creates one response after another."""


class AsyncResponsesConnection(AsyncConnection["ResponsesServerEvent"], AsyncResponsesVerbs):
    """A session of an async client that creates one response after another."""


class RealtimeTranslations(_raw.RealtimeTranslations):
    """``client.realtime.translations``."""

    def connect(self, model: str, **options: Unpack[ConnectOptions]) -> ConnectionManager[TranslationsConnection]:
        """Open a session that translates speech while it is spoken. Options: `ConnectOptions`.

        ``GET /realtime/translations``, upgraded to a WebSocket
        """
        return ConnectionManager(
            TranslationsConnection, self._client, "realtime_translations", {"model": model}, options
        )


class AsyncRealtimeTranslations(_raw.AsyncRealtimeTranslations):
    """``client.realtime.translations`` of an async client."""

    def connect(
        self, model: str, **options: Unpack[ConnectOptions]
    ) -> AsyncConnectionManager[AsyncTranslationsConnection]:
        """Open a session that translates speech while it is spoken. Options: `ConnectOptions`.

        ``GET /realtime/translations``, upgraded to a WebSocket
        """
        return AsyncConnectionManager(
            AsyncTranslationsConnection, self._client, "realtime_translations", {"model": model}, options
        )


class Realtime(_raw.Realtime):
    """``client.realtime``."""

    @cached_property
    def translations(self) -> RealtimeTranslations:
        """``client.realtime.translations``."""
        return RealtimeTranslations(self._client)

    def connect(
        self, *, model: Any = None, call_id: Any = None, **options: Unpack[ConnectOptions]
    ) -> ConnectionManager[RealtimeConnection]:
        """Open a realtime session: with a ``model``, or with the ``call_id`` of a call in progress.

        ``GET /realtime``, upgraded to a WebSocket. Options: `ConnectOptions`.

        Raises:
            AuthenticationError, RateLimitError, APIStatusError: The server refused the handshake.
            APIConnectionError: The connection failed, or took too long.
        """
        query = {"model": model, "call_id": call_id}
        return ConnectionManager(RealtimeConnection, self._client, "realtime", query, options)


class AsyncRealtime(_raw.AsyncRealtime):
    """``client.realtime`` of an async client."""

    @cached_property
    def translations(self) -> AsyncRealtimeTranslations:
        """``client.realtime.translations``."""
        return AsyncRealtimeTranslations(self._client)

    def connect(
        self, *, model: Any = None, call_id: Any = None, **options: Unpack[ConnectOptions]
    ) -> AsyncConnectionManager[AsyncRealtimeConnection]:
        """Open a realtime session; see `Realtime.connect`.

        ``GET /realtime``, upgraded to a WebSocket
        """
        query = {"model": model, "call_id": call_id}
        return AsyncConnectionManager(AsyncRealtimeConnection, self._client, "realtime", query, options)


__getattr__ = attributes_of("realtime")
