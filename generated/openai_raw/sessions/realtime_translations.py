"""What ``client.realtime.translations.connect()`` sends: a verb per client event."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..operation import Operation
from . import AsyncVerbs, Verbs

if TYPE_CHECKING:
    from ..dicts.realtime_translation_client_event import RealtimeTranslationSessionUpdateRequestDict
    from ..models.realtime_translation_client_event import RealtimeTranslationSessionUpdateRequest
    from ..unions import RealtimeTranslationServerEvent as RealtimeTranslationServerEvent

CONNECT = Operation(
    id="connectRealtimeTranslations",
    method="GET",
    path="/realtime/translations",
    query={"model": "model"},
    answer="none",
    event="RealtimeTranslationServerEvent",
    streams=True,
)


class RealtimeTranslationsSessionInputAudioBufferVerbs(Verbs):
    """The verbs ``session.input_audio_buffer.*`` of a session."""

    def append(self, *, audio: str, event_id: str | None = None) -> None:
        """Send ``session.input_audio_buffer.append``.

        Appends speech to translate. Keep sending silence while nobody speaks.

        Args:
            event_id: Id of the event, assigned by the server.
            audio: Audio, base64-encoded.
        """
        self._send("session.input_audio_buffer.append", {"audio": audio}, {"event_id": event_id})


class RealtimeTranslationsSessionVerbs(Verbs):
    """The verbs ``session.*`` of a session."""

    @cached_property
    def input_audio_buffer(self) -> RealtimeTranslationsSessionInputAudioBufferVerbs:
        """The verbs ``session.input_audio_buffer.*``."""
        return RealtimeTranslationsSessionInputAudioBufferVerbs(self._send)

    def update(
        self,
        *,
        session: RealtimeTranslationSessionUpdateRequest | RealtimeTranslationSessionUpdateRequestDict,
        event_id: str | None = None,
    ) -> None:
        """Send ``session.update``.

        Changes the configuration of the session, such as the language to translate into.

        Args:
            event_id: Id of the event, assigned by the server.
            session: Settings to change in a session that translates.
        """
        self._send("session.update", {"session": session}, {"event_id": event_id})

    def close(self, *, event_id: str | None = None) -> None:
        """Send ``session.close``.

        Ends the session. The server translates what it has, then sends `session.closed`.

        Args:
            event_id: Id of the event, assigned by the server.
        """
        self._send("session.close", {}, {"event_id": event_id})


class RealtimeTranslationsVerbs(Verbs):
    """The verbs of a session, by the type of the event that each sends."""

    @cached_property
    def session(self) -> RealtimeTranslationsSessionVerbs:
        """The verbs ``session.*``."""
        return RealtimeTranslationsSessionVerbs(self._send)


class AsyncRealtimeTranslationsSessionInputAudioBufferVerbs(AsyncVerbs):
    """The verbs ``session.input_audio_buffer.*`` of a session."""

    async def append(self, *, audio: str, event_id: str | None = None) -> None:
        """Send ``session.input_audio_buffer.append``.

        Appends speech to translate. Keep sending silence while nobody speaks.

        Args:
            event_id: Id of the event, assigned by the server.
            audio: Audio, base64-encoded.
        """
        await self._send("session.input_audio_buffer.append", {"audio": audio}, {"event_id": event_id})


class AsyncRealtimeTranslationsSessionVerbs(AsyncVerbs):
    """The verbs ``session.*`` of a session."""

    @cached_property
    def input_audio_buffer(self) -> AsyncRealtimeTranslationsSessionInputAudioBufferVerbs:
        """The verbs ``session.input_audio_buffer.*``."""
        return AsyncRealtimeTranslationsSessionInputAudioBufferVerbs(self._send)

    async def update(
        self,
        *,
        session: RealtimeTranslationSessionUpdateRequest | RealtimeTranslationSessionUpdateRequestDict,
        event_id: str | None = None,
    ) -> None:
        """Send ``session.update``.

        Changes the configuration of the session, such as the language to translate into.

        Args:
            event_id: Id of the event, assigned by the server.
            session: Settings to change in a session that translates.
        """
        await self._send("session.update", {"session": session}, {"event_id": event_id})

    async def close(self, *, event_id: str | None = None) -> None:
        """Send ``session.close``.

        Ends the session. The server translates what it has, then sends `session.closed`.

        Args:
            event_id: Id of the event, assigned by the server.
        """
        await self._send("session.close", {}, {"event_id": event_id})


class AsyncRealtimeTranslationsVerbs(AsyncVerbs):
    """The verbs of a session, by the type of the event that each sends."""

    @cached_property
    def session(self) -> AsyncRealtimeTranslationsSessionVerbs:
        """The verbs ``session.*``."""
        return AsyncRealtimeTranslationsSessionVerbs(self._send)
