"""What ``client.realtime.connect()`` sends: a verb per client event."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..operation import Operation
from . import AsyncVerbs, Verbs

if TYPE_CHECKING:
    from ..dicts.realtime_client_event import RealtimeResponseCreateParamsDict
    from ..dicts.realtime_session_create_request_ga import RealtimeSessionCreateRequestGADict
    from ..dicts.realtime_transcription_session_create_request_ga import RealtimeTranscriptionSessionCreateRequestGADict
    from ..models.realtime_client_event import RealtimeResponseCreateParams
    from ..models.realtime_session_create_request_ga import RealtimeSessionCreateRequestGA
    from ..models.realtime_transcription_session_create_request_ga import RealtimeTranscriptionSessionCreateRequestGA
    from ..unions import RealtimeConversationItemInput, RealtimeServerEvent as RealtimeServerEvent

CONNECT = Operation(
    id="connectRealtime",
    method="GET",
    path="/realtime",
    query={"model": "model", "call_id": "call_id"},
    answer="none",
    event="RealtimeServerEvent",
    streams=True,
)


class RealtimeConversationItemVerbs(Verbs):
    """The verbs ``conversation.item.*`` of a session."""

    def create(
        self, *, item: RealtimeConversationItemInput, event_id: str | None = None, previous_item_id: str | None = None
    ) -> None:
        """Send ``conversation.item.create``.

        Adds an item to the conversation: a message, a function call or its output. The server answers with
        `conversation.item.added`.

        Args:
            event_id: Id of the event, assigned by the server.
            previous_item_id: Id of the item before this one; None or `root` if it is the first.
            item: The current state of the item.
        """
        self._send(
            "conversation.item.create", {"item": item}, {"event_id": event_id, "previous_item_id": previous_item_id}
        )

    def delete(self, *, item_id: str, event_id: str | None = None) -> None:
        """Send ``conversation.item.delete``.

        Removes an item from the conversation. The server answers with `conversation.item.deleted`.

        Args:
            event_id: Id of the event, assigned by the server.
            item_id: Id of the item that the event is about.
        """
        self._send("conversation.item.delete", {"item_id": item_id}, {"event_id": event_id})

    def retrieve(self, *, item_id: str, event_id: str | None = None) -> None:
        """Send ``conversation.item.retrieve``.

        Asks for an item as the server has it, for example the user's audio after noise reduction.

        Args:
            event_id: Id of the event, assigned by the server.
            item_id: Id of the item that the event is about.
        """
        self._send("conversation.item.retrieve", {"item_id": item_id}, {"event_id": event_id})

    def truncate(self, *, item_id: str, content_index: int, audio_end_ms: int, event_id: str | None = None) -> None:
        """Send ``conversation.item.truncate``.

        Cuts the audio of an assistant message to what the user has heard, after an interruption.

        Args:
            event_id: Id of the event, assigned by the server.
            item_id: Id of the item that the event is about.
            content_index: Index of the content part in the `content` of its item.
            audio_end_ms: Position in the input audio, in milliseconds since the start of the session.
        """
        self._send(
            "conversation.item.truncate",
            {"item_id": item_id, "content_index": content_index, "audio_end_ms": audio_end_ms},
            {"event_id": event_id},
        )


class RealtimeConversationVerbs(Verbs):
    """The verbs ``conversation.*`` of a session."""

    @cached_property
    def item(self) -> RealtimeConversationItemVerbs:
        """The verbs ``conversation.item.*``."""
        return RealtimeConversationItemVerbs(self._send)


class RealtimeInputAudioBufferVerbs(Verbs):
    """The verbs ``input_audio_buffer.*`` of a session."""

    def append(self, *, audio: str, event_id: str | None = None) -> None:
        """Send ``input_audio_buffer.append``.

        Appends audio to the input buffer. The server does not confirm it.

        Args:
            event_id: Id of the event, assigned by the server.
            audio: Audio, base64-encoded.
        """
        self._send("input_audio_buffer.append", {"audio": audio}, {"event_id": event_id})

    def clear(self, *, event_id: str | None = None) -> None:
        """Send ``input_audio_buffer.clear``.

        Discards the audio in the input buffer.

        Args:
            event_id: Id of the event, assigned by the server.
        """
        self._send("input_audio_buffer.clear", {}, {"event_id": event_id})

    def commit(self, *, event_id: str | None = None) -> None:
        """Send ``input_audio_buffer.commit``.

        Turns the audio in the input buffer into a user message. Not needed while the server detects turns.

        Args:
            event_id: Id of the event, assigned by the server.
        """
        self._send("input_audio_buffer.commit", {}, {"event_id": event_id})


class RealtimeOutputAudioBufferVerbs(Verbs):
    """The verbs ``output_audio_buffer.*`` of a session."""

    def clear(self, *, event_id: str | None = None) -> None:
        """Send ``output_audio_buffer.clear``.

        Stops the audio that is being played (WebRTC and SIP only). Send `response.cancel` first.

        Args:
            event_id: Id of the event, assigned by the server.
        """
        self._send("output_audio_buffer.clear", {}, {"event_id": event_id})


class RealtimeResponseVerbs(Verbs):
    """The verbs ``response.*`` of a session."""

    def cancel(self, *, event_id: str | None = None, response_id: str | None = None) -> None:
        """Send ``response.cancel``.

        Stops a response that is in progress; the server then sends `response.done` with status `cancelled`.

        Args:
            event_id: Id of the event, assigned by the server.
            response_id: Id of the response that the event is about.
        """
        self._send("response.cancel", {}, {"event_id": event_id, "response_id": response_id})

    def create(
        self,
        *,
        event_id: str | None = None,
        response: RealtimeResponseCreateParams | RealtimeResponseCreateParamsDict | None = None,
    ) -> None:
        """Send ``response.create``.

        Asks the model to respond. Not needed while the server detects turns and responds by itself.

        Args:
            event_id: Id of the event, assigned by the server.
            response: Settings of one response, which take the place of the session's.
        """
        self._send("response.create", {}, {"event_id": event_id, "response": response})


class RealtimeSessionVerbs(Verbs):
    """The verbs ``session.*`` of a session."""

    def update(
        self,
        *,
        session: RealtimeSessionCreateRequestGA
        | RealtimeSessionCreateRequestGADict
        | RealtimeTranscriptionSessionCreateRequestGA
        | RealtimeTranscriptionSessionCreateRequestGADict,
        event_id: str | None = None,
    ) -> None:
        """Send ``session.update``.

        Changes the configuration of the session. Fields that you leave out keep their values.

        Args:
            event_id: Id of the event, assigned by the server.
            session: The session with its current configuration.
        """
        self._send("session.update", {"session": session}, {"event_id": event_id})


class RealtimeVerbs(Verbs):
    """The verbs of a session, by the type of the event that each sends."""

    @cached_property
    def conversation(self) -> RealtimeConversationVerbs:
        """The verbs ``conversation.*``."""
        return RealtimeConversationVerbs(self._send)

    @cached_property
    def input_audio_buffer(self) -> RealtimeInputAudioBufferVerbs:
        """The verbs ``input_audio_buffer.*``."""
        return RealtimeInputAudioBufferVerbs(self._send)

    @cached_property
    def output_audio_buffer(self) -> RealtimeOutputAudioBufferVerbs:
        """The verbs ``output_audio_buffer.*``."""
        return RealtimeOutputAudioBufferVerbs(self._send)

    @cached_property
    def response(self) -> RealtimeResponseVerbs:
        """The verbs ``response.*``."""
        return RealtimeResponseVerbs(self._send)

    @cached_property
    def session(self) -> RealtimeSessionVerbs:
        """The verbs ``session.*``."""
        return RealtimeSessionVerbs(self._send)


class AsyncRealtimeConversationItemVerbs(AsyncVerbs):
    """The verbs ``conversation.item.*`` of a session."""

    async def create(
        self, *, item: RealtimeConversationItemInput, event_id: str | None = None, previous_item_id: str | None = None
    ) -> None:
        """Send ``conversation.item.create``.

        Adds an item to the conversation: a message, a function call or its output. The server answers with
        `conversation.item.added`.

        Args:
            event_id: Id of the event, assigned by the server.
            previous_item_id: Id of the item before this one; None or `root` if it is the first.
            item: The current state of the item.
        """
        await self._send(
            "conversation.item.create", {"item": item}, {"event_id": event_id, "previous_item_id": previous_item_id}
        )

    async def delete(self, *, item_id: str, event_id: str | None = None) -> None:
        """Send ``conversation.item.delete``.

        Removes an item from the conversation. The server answers with `conversation.item.deleted`.

        Args:
            event_id: Id of the event, assigned by the server.
            item_id: Id of the item that the event is about.
        """
        await self._send("conversation.item.delete", {"item_id": item_id}, {"event_id": event_id})

    async def retrieve(self, *, item_id: str, event_id: str | None = None) -> None:
        """Send ``conversation.item.retrieve``.

        Asks for an item as the server has it, for example the user's audio after noise reduction.

        Args:
            event_id: Id of the event, assigned by the server.
            item_id: Id of the item that the event is about.
        """
        await self._send("conversation.item.retrieve", {"item_id": item_id}, {"event_id": event_id})

    async def truncate(
        self, *, item_id: str, content_index: int, audio_end_ms: int, event_id: str | None = None
    ) -> None:
        """Send ``conversation.item.truncate``.

        Cuts the audio of an assistant message to what the user has heard, after an interruption.

        Args:
            event_id: Id of the event, assigned by the server.
            item_id: Id of the item that the event is about.
            content_index: Index of the content part in the `content` of its item.
            audio_end_ms: Position in the input audio, in milliseconds since the start of the session.
        """
        await self._send(
            "conversation.item.truncate",
            {"item_id": item_id, "content_index": content_index, "audio_end_ms": audio_end_ms},
            {"event_id": event_id},
        )


class AsyncRealtimeConversationVerbs(AsyncVerbs):
    """The verbs ``conversation.*`` of a session."""

    @cached_property
    def item(self) -> AsyncRealtimeConversationItemVerbs:
        """The verbs ``conversation.item.*``."""
        return AsyncRealtimeConversationItemVerbs(self._send)


class AsyncRealtimeInputAudioBufferVerbs(AsyncVerbs):
    """The verbs ``input_audio_buffer.*`` of a session."""

    async def append(self, *, audio: str, event_id: str | None = None) -> None:
        """Send ``input_audio_buffer.append``.

        Appends audio to the input buffer. The server does not confirm it.

        Args:
            event_id: Id of the event, assigned by the server.
            audio: Audio, base64-encoded.
        """
        await self._send("input_audio_buffer.append", {"audio": audio}, {"event_id": event_id})

    async def clear(self, *, event_id: str | None = None) -> None:
        """Send ``input_audio_buffer.clear``.

        Discards the audio in the input buffer.

        Args:
            event_id: Id of the event, assigned by the server.
        """
        await self._send("input_audio_buffer.clear", {}, {"event_id": event_id})

    async def commit(self, *, event_id: str | None = None) -> None:
        """Send ``input_audio_buffer.commit``.

        Turns the audio in the input buffer into a user message. Not needed while the server detects turns.

        Args:
            event_id: Id of the event, assigned by the server.
        """
        await self._send("input_audio_buffer.commit", {}, {"event_id": event_id})


class AsyncRealtimeOutputAudioBufferVerbs(AsyncVerbs):
    """The verbs ``output_audio_buffer.*`` of a session."""

    async def clear(self, *, event_id: str | None = None) -> None:
        """Send ``output_audio_buffer.clear``.

        Stops the audio that is being played (WebRTC and SIP only). Send `response.cancel` first.

        Args:
            event_id: Id of the event, assigned by the server.
        """
        await self._send("output_audio_buffer.clear", {}, {"event_id": event_id})


class AsyncRealtimeResponseVerbs(AsyncVerbs):
    """The verbs ``response.*`` of a session."""

    async def cancel(self, *, event_id: str | None = None, response_id: str | None = None) -> None:
        """Send ``response.cancel``.

        Stops a response that is in progress; the server then sends `response.done` with status `cancelled`.

        Args:
            event_id: Id of the event, assigned by the server.
            response_id: Id of the response that the event is about.
        """
        await self._send("response.cancel", {}, {"event_id": event_id, "response_id": response_id})

    async def create(
        self,
        *,
        event_id: str | None = None,
        response: RealtimeResponseCreateParams | RealtimeResponseCreateParamsDict | None = None,
    ) -> None:
        """Send ``response.create``.

        Asks the model to respond. Not needed while the server detects turns and responds by itself.

        Args:
            event_id: Id of the event, assigned by the server.
            response: Settings of one response, which take the place of the session's.
        """
        await self._send("response.create", {}, {"event_id": event_id, "response": response})


class AsyncRealtimeSessionVerbs(AsyncVerbs):
    """The verbs ``session.*`` of a session."""

    async def update(
        self,
        *,
        session: RealtimeSessionCreateRequestGA
        | RealtimeSessionCreateRequestGADict
        | RealtimeTranscriptionSessionCreateRequestGA
        | RealtimeTranscriptionSessionCreateRequestGADict,
        event_id: str | None = None,
    ) -> None:
        """Send ``session.update``.

        Changes the configuration of the session. Fields that you leave out keep their values.

        Args:
            event_id: Id of the event, assigned by the server.
            session: The session with its current configuration.
        """
        await self._send("session.update", {"session": session}, {"event_id": event_id})


class AsyncRealtimeVerbs(AsyncVerbs):
    """The verbs of a session, by the type of the event that each sends."""

    @cached_property
    def conversation(self) -> AsyncRealtimeConversationVerbs:
        """The verbs ``conversation.*``."""
        return AsyncRealtimeConversationVerbs(self._send)

    @cached_property
    def input_audio_buffer(self) -> AsyncRealtimeInputAudioBufferVerbs:
        """The verbs ``input_audio_buffer.*``."""
        return AsyncRealtimeInputAudioBufferVerbs(self._send)

    @cached_property
    def output_audio_buffer(self) -> AsyncRealtimeOutputAudioBufferVerbs:
        """The verbs ``output_audio_buffer.*``."""
        return AsyncRealtimeOutputAudioBufferVerbs(self._send)

    @cached_property
    def response(self) -> AsyncRealtimeResponseVerbs:
        """The verbs ``response.*``."""
        return AsyncRealtimeResponseVerbs(self._send)

    @cached_property
    def session(self) -> AsyncRealtimeSessionVerbs:
        """The verbs ``session.*``."""
        return AsyncRealtimeSessionVerbs(self._send)
