"""What ``client.live.connect()`` sends: a verb per client event."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..operation import Operation
from . import AsyncVerbs, Verbs

if TYPE_CHECKING:
    from ..dicts.live_client_event import SessionConfigDict
    from ..dicts.live_decision_item_create_event import (
        DecisionAssistantMessageDict,
        DecisionDeveloperMessageDict,
        DecisionSystemMessageDict,
        DecisionUserMessageDict,
        LiveDecisionItemCreateEventItemCustomToolCallDict,
        LiveDecisionItemCreateEventItemCustomToolCallOutputDict,
        LiveDecisionItemCreateEventItemFunctionCallDict,
        LiveDecisionItemCreateEventItemFunctionCallOutputDict,
    )
    from ..dicts.live_session_update_event import SessionUpdateConfigDict
    from ..models.live_client_event import SessionConfig
    from ..models.live_decision_item_create_event import (
        DecisionAssistantMessage,
        DecisionDeveloperMessage,
        DecisionSystemMessage,
        DecisionUserMessage,
        LiveDecisionItemCreateEventItemCustomToolCall,
        LiveDecisionItemCreateEventItemCustomToolCallOutput,
        LiveDecisionItemCreateEventItemFunctionCall,
        LiveDecisionItemCreateEventItemFunctionCallOutput,
    )
    from ..models.live_session_update_event import SessionUpdateConfig
    from ..unions import InputItemInput, LiveServerEvent as LiveServerEvent

CONNECT = Operation(
    id="connectLive",
    method="GET",
    path="/live/sessions",
    answer="none",
    event="LiveServerEvent",
    streams=True,
)


class LiveSessionOutputAudioFixtureVerbs(Verbs):
    """The verbs ``session.output_audio.fixture.*`` of a session."""

    def play(self, *, audio: str, event_id: str | None = None) -> None:
        """Send ``session.output_audio.fixture.play``.

        Plays a recording of yours to the user: raw PCM, 16 bits, mono, 24 kHz. The model pauses meanwhile.

        Args:
            audio: The recording, base64-encoded: raw PCM, 16 bits, mono, 24 kHz.
            event_id: Id of the event, assigned by the server.
        """
        self._send("session.output_audio.fixture.play", {"audio": audio}, {"event_id": event_id})


class LiveDecisionItemVerbs(Verbs):
    """The verbs ``decision.item.*`` of a session."""

    def create(
        self,
        *,
        item: DecisionUserMessage
        | DecisionUserMessageDict
        | DecisionDeveloperMessage
        | DecisionDeveloperMessageDict
        | DecisionSystemMessage
        | DecisionSystemMessageDict
        | DecisionAssistantMessage
        | DecisionAssistantMessageDict
        | LiveDecisionItemCreateEventItemFunctionCall
        | LiveDecisionItemCreateEventItemFunctionCallDict
        | LiveDecisionItemCreateEventItemFunctionCallOutput
        | LiveDecisionItemCreateEventItemFunctionCallOutputDict
        | LiveDecisionItemCreateEventItemCustomToolCall
        | LiveDecisionItemCreateEventItemCustomToolCallDict
        | LiveDecisionItemCreateEventItemCustomToolCallOutput
        | LiveDecisionItemCreateEventItemCustomToolCallOutputDict,
        event_id: str | None = None,
    ) -> None:
        """Send ``decision.item.create``.

        Adds an input item for future decisions; the conversation does not change.

        Args:
            item: The current state of the item.
            event_id: Id of the event, assigned by the server.
        """
        self._send("decision.item.create", {"item": item}, {"event_id": event_id})

    def delete(self, *, item_id: str, event_id: str | None = None) -> None:
        """Send ``decision.item.delete``.

        Removes an input item of future decisions.

        Args:
            item_id: Id of the item that the event is about.
            event_id: Id of the event, assigned by the server.
        """
        self._send("decision.item.delete", {"item_id": item_id}, {"event_id": event_id})


class LiveResponseItemVerbs(Verbs):
    """The verbs ``response.item.*`` of a session."""

    def create(self, *, item: InputItemInput, event_id: str | None = None) -> None:
        """Send ``response.item.create``.

        Adds an input item for the model that works in the background. Needs delegation to responses.

        Args:
            item: The current state of the item.
            event_id: Id of the event, assigned by the server.
        """
        self._send("response.item.create", {"item": item}, {"event_id": event_id})


class LiveSessionCommentaryVerbs(Verbs):
    """The verbs ``session.commentary.*`` of a session."""

    def append(self, *, content: str, delegation_id: str | None, event_id: str | None = None) -> None:
        """Send ``session.commentary.append``.

        Tells the model something that it may pass on to the user.

        Args:
            content: Text for the model to read.
            delegation_id: Id of the delegation.
            event_id: Id of the event, assigned by the server.
        """
        self._send(
            "session.commentary.append", {"content": content, "delegation_id": delegation_id}, {"event_id": event_id}
        )


class LiveSessionInputAudioVerbs(Verbs):
    """The verbs ``session.input_audio.*`` of a session."""

    def append(self, *, audio: str, event_id: str | None = None) -> None:
        """Send ``session.input_audio.append``.

        Sends speech. Only on the first connection; calls over WebRTC and SIP have their own audio.

        Args:
            audio: Speech in the format of the session, base64-encoded.
            event_id: Id of the event, assigned by the server.
        """
        self._send("session.input_audio.append", {"audio": audio}, {"event_id": event_id})

    def mute(self, *, event_id: str | None = None) -> None:
        """Send ``session.input_audio.mute``.

        Mutes the user: the model hears silence from now on.

        Args:
            event_id: Id of the event, assigned by the server.
        """
        self._send("session.input_audio.mute", {}, {"event_id": event_id})

    def unmute(self, *, event_id: str | None = None) -> None:
        """Send ``session.input_audio.unmute``.

        Lets the model hear the user again.

        Args:
            event_id: Id of the event, assigned by the server.
        """
        self._send("session.input_audio.unmute", {}, {"event_id": event_id})


class LiveSessionInstructionsVerbs(Verbs):
    """The verbs ``session.instructions.*`` of a session."""

    def append(self, *, content: str, delegation_id: str | None, event_id: str | None = None) -> None:
        """Send ``session.instructions.append``.

        Adds developer instructions to the running conversation.

        Args:
            content: Text for the model to read.
            delegation_id: Id of the delegation.
            event_id: Id of the event, assigned by the server.
        """
        self._send(
            "session.instructions.append", {"content": content, "delegation_id": delegation_id}, {"event_id": event_id}
        )


class LiveSessionOutputAudioVerbs(Verbs):
    """The verbs ``session.output_audio.*`` of a session."""

    @cached_property
    def fixture(self) -> LiveSessionOutputAudioFixtureVerbs:
        """The verbs ``session.output_audio.fixture.*``."""
        return LiveSessionOutputAudioFixtureVerbs(self._send)


class LiveSessionThinkingVerbs(Verbs):
    """The verbs ``session.thinking.*`` of a session."""

    def append(self, *, content: str, delegation_id: str | None, event_id: str | None = None) -> None:
        """Send ``session.thinking.append``.

        Tells the model something that it does not speak but may use later, such as progress.

        Args:
            content: Text for the model to read.
            delegation_id: Id of the delegation.
            event_id: Id of the event, assigned by the server.
        """
        self._send(
            "session.thinking.append", {"content": content, "delegation_id": delegation_id}, {"event_id": event_id}
        )


class LiveDecisionVerbs(Verbs):
    """The verbs ``decision.*`` of a session."""

    @cached_property
    def item(self) -> LiveDecisionItemVerbs:
        """The verbs ``decision.item.*``."""
        return LiveDecisionItemVerbs(self._send)

    def create(self, *, event_id: str) -> None:
        """Send ``decision.create``.

        Asks for decisions now, from the conversation and the decision items so far.

        Args:
            event_id: Id of the event, assigned by the server.
        """
        self._send("decision.create", {"event_id": event_id})


class LiveResponseVerbs(Verbs):
    """The verbs ``response.*`` of a session."""

    @cached_property
    def item(self) -> LiveResponseItemVerbs:
        """The verbs ``response.item.*``."""
        return LiveResponseItemVerbs(self._send)

    def create(self, *, event_id: str | None = None) -> None:
        """Send ``response.create``.

        Asks the model in the background for a response, or lets it continue after a tool. Needs delegation to
        responses.

        Args:
            event_id: Id of the event, assigned by the server.
        """
        self._send("response.create", {}, {"event_id": event_id})


class LiveSessionVerbs(Verbs):
    """The verbs ``session.*`` of a session."""

    @cached_property
    def input_audio(self) -> LiveSessionInputAudioVerbs:
        """The verbs ``session.input_audio.*``."""
        return LiveSessionInputAudioVerbs(self._send)

    @cached_property
    def output_audio(self) -> LiveSessionOutputAudioVerbs:
        """The verbs ``session.output_audio.*``."""
        return LiveSessionOutputAudioVerbs(self._send)

    @cached_property
    def instructions(self) -> LiveSessionInstructionsVerbs:
        """The verbs ``session.instructions.*``."""
        return LiveSessionInstructionsVerbs(self._send)

    @cached_property
    def thinking(self) -> LiveSessionThinkingVerbs:
        """The verbs ``session.thinking.*``."""
        return LiveSessionThinkingVerbs(self._send)

    @cached_property
    def commentary(self) -> LiveSessionCommentaryVerbs:
        """The verbs ``session.commentary.*``."""
        return LiveSessionCommentaryVerbs(self._send)

    def start(self, *, session: SessionConfig | SessionConfigDict, event_id: str | None = None) -> None:
        """Send ``session.start``.

        Starts the session. Send it before anything else, and wait for `session.started`.

        Args:
            session: The session and its configuration.
            event_id: Id of the event, assigned by the server.
        """
        self._send("session.start", {"session": session}, {"event_id": event_id})

    def update(self, *, session: SessionUpdateConfig | SessionUpdateConfigDict, event_id: str | None = None) -> None:
        """Send ``session.update``.

        Changes the delegation or the transcript triggers of the session.

        Args:
            session: The session and its configuration.
            event_id: Id of the event, assigned by the server.
        """
        self._send("session.update", {"session": session}, {"event_id": event_id})

    def close(self, *, event_id: str | None = None) -> None:
        """Send ``session.close``.

        Ends the session; `session.closed` follows.

        Args:
            event_id: Id of the event, assigned by the server.
        """
        self._send("session.close", {}, {"event_id": event_id})


class LiveVerbs(Verbs):
    """The verbs of a session, by the type of the event that each sends."""

    @cached_property
    def session(self) -> LiveSessionVerbs:
        """The verbs ``session.*``."""
        return LiveSessionVerbs(self._send)

    @cached_property
    def decision(self) -> LiveDecisionVerbs:
        """The verbs ``decision.*``."""
        return LiveDecisionVerbs(self._send)

    @cached_property
    def response(self) -> LiveResponseVerbs:
        """The verbs ``response.*``."""
        return LiveResponseVerbs(self._send)


class AsyncLiveSessionOutputAudioFixtureVerbs(AsyncVerbs):
    """The verbs ``session.output_audio.fixture.*`` of a session."""

    async def play(self, *, audio: str, event_id: str | None = None) -> None:
        """Send ``session.output_audio.fixture.play``.

        Plays a recording of yours to the user: raw PCM, 16 bits, mono, 24 kHz. The model pauses meanwhile.

        Args:
            audio: The recording, base64-encoded: raw PCM, 16 bits, mono, 24 kHz.
            event_id: Id of the event, assigned by the server.
        """
        await self._send("session.output_audio.fixture.play", {"audio": audio}, {"event_id": event_id})


class AsyncLiveDecisionItemVerbs(AsyncVerbs):
    """The verbs ``decision.item.*`` of a session."""

    async def create(
        self,
        *,
        item: DecisionUserMessage
        | DecisionUserMessageDict
        | DecisionDeveloperMessage
        | DecisionDeveloperMessageDict
        | DecisionSystemMessage
        | DecisionSystemMessageDict
        | DecisionAssistantMessage
        | DecisionAssistantMessageDict
        | LiveDecisionItemCreateEventItemFunctionCall
        | LiveDecisionItemCreateEventItemFunctionCallDict
        | LiveDecisionItemCreateEventItemFunctionCallOutput
        | LiveDecisionItemCreateEventItemFunctionCallOutputDict
        | LiveDecisionItemCreateEventItemCustomToolCall
        | LiveDecisionItemCreateEventItemCustomToolCallDict
        | LiveDecisionItemCreateEventItemCustomToolCallOutput
        | LiveDecisionItemCreateEventItemCustomToolCallOutputDict,
        event_id: str | None = None,
    ) -> None:
        """Send ``decision.item.create``.

        Adds an input item for future decisions; the conversation does not change.

        Args:
            item: The current state of the item.
            event_id: Id of the event, assigned by the server.
        """
        await self._send("decision.item.create", {"item": item}, {"event_id": event_id})

    async def delete(self, *, item_id: str, event_id: str | None = None) -> None:
        """Send ``decision.item.delete``.

        Removes an input item of future decisions.

        Args:
            item_id: Id of the item that the event is about.
            event_id: Id of the event, assigned by the server.
        """
        await self._send("decision.item.delete", {"item_id": item_id}, {"event_id": event_id})


class AsyncLiveResponseItemVerbs(AsyncVerbs):
    """The verbs ``response.item.*`` of a session."""

    async def create(self, *, item: InputItemInput, event_id: str | None = None) -> None:
        """Send ``response.item.create``.

        Adds an input item for the model that works in the background. Needs delegation to responses.

        Args:
            item: The current state of the item.
            event_id: Id of the event, assigned by the server.
        """
        await self._send("response.item.create", {"item": item}, {"event_id": event_id})


class AsyncLiveSessionCommentaryVerbs(AsyncVerbs):
    """The verbs ``session.commentary.*`` of a session."""

    async def append(self, *, content: str, delegation_id: str | None, event_id: str | None = None) -> None:
        """Send ``session.commentary.append``.

        Tells the model something that it may pass on to the user.

        Args:
            content: Text for the model to read.
            delegation_id: Id of the delegation.
            event_id: Id of the event, assigned by the server.
        """
        await self._send(
            "session.commentary.append", {"content": content, "delegation_id": delegation_id}, {"event_id": event_id}
        )


class AsyncLiveSessionInputAudioVerbs(AsyncVerbs):
    """The verbs ``session.input_audio.*`` of a session."""

    async def append(self, *, audio: str, event_id: str | None = None) -> None:
        """Send ``session.input_audio.append``.

        Sends speech. Only on the first connection; calls over WebRTC and SIP have their own audio.

        Args:
            audio: Speech in the format of the session, base64-encoded.
            event_id: Id of the event, assigned by the server.
        """
        await self._send("session.input_audio.append", {"audio": audio}, {"event_id": event_id})

    async def mute(self, *, event_id: str | None = None) -> None:
        """Send ``session.input_audio.mute``.

        Mutes the user: the model hears silence from now on.

        Args:
            event_id: Id of the event, assigned by the server.
        """
        await self._send("session.input_audio.mute", {}, {"event_id": event_id})

    async def unmute(self, *, event_id: str | None = None) -> None:
        """Send ``session.input_audio.unmute``.

        Lets the model hear the user again.

        Args:
            event_id: Id of the event, assigned by the server.
        """
        await self._send("session.input_audio.unmute", {}, {"event_id": event_id})


class AsyncLiveSessionInstructionsVerbs(AsyncVerbs):
    """The verbs ``session.instructions.*`` of a session."""

    async def append(self, *, content: str, delegation_id: str | None, event_id: str | None = None) -> None:
        """Send ``session.instructions.append``.

        Adds developer instructions to the running conversation.

        Args:
            content: Text for the model to read.
            delegation_id: Id of the delegation.
            event_id: Id of the event, assigned by the server.
        """
        await self._send(
            "session.instructions.append", {"content": content, "delegation_id": delegation_id}, {"event_id": event_id}
        )


class AsyncLiveSessionOutputAudioVerbs(AsyncVerbs):
    """The verbs ``session.output_audio.*`` of a session."""

    @cached_property
    def fixture(self) -> AsyncLiveSessionOutputAudioFixtureVerbs:
        """The verbs ``session.output_audio.fixture.*``."""
        return AsyncLiveSessionOutputAudioFixtureVerbs(self._send)


class AsyncLiveSessionThinkingVerbs(AsyncVerbs):
    """The verbs ``session.thinking.*`` of a session."""

    async def append(self, *, content: str, delegation_id: str | None, event_id: str | None = None) -> None:
        """Send ``session.thinking.append``.

        Tells the model something that it does not speak but may use later, such as progress.

        Args:
            content: Text for the model to read.
            delegation_id: Id of the delegation.
            event_id: Id of the event, assigned by the server.
        """
        await self._send(
            "session.thinking.append", {"content": content, "delegation_id": delegation_id}, {"event_id": event_id}
        )


class AsyncLiveDecisionVerbs(AsyncVerbs):
    """The verbs ``decision.*`` of a session."""

    @cached_property
    def item(self) -> AsyncLiveDecisionItemVerbs:
        """The verbs ``decision.item.*``."""
        return AsyncLiveDecisionItemVerbs(self._send)

    async def create(self, *, event_id: str) -> None:
        """Send ``decision.create``.

        Asks for decisions now, from the conversation and the decision items so far.

        Args:
            event_id: Id of the event, assigned by the server.
        """
        await self._send("decision.create", {"event_id": event_id})


class AsyncLiveResponseVerbs(AsyncVerbs):
    """The verbs ``response.*`` of a session."""

    @cached_property
    def item(self) -> AsyncLiveResponseItemVerbs:
        """The verbs ``response.item.*``."""
        return AsyncLiveResponseItemVerbs(self._send)

    async def create(self, *, event_id: str | None = None) -> None:
        """Send ``response.create``.

        Asks the model in the background for a response, or lets it continue after a tool. Needs delegation to
        responses.

        Args:
            event_id: Id of the event, assigned by the server.
        """
        await self._send("response.create", {}, {"event_id": event_id})


class AsyncLiveSessionVerbs(AsyncVerbs):
    """The verbs ``session.*`` of a session."""

    @cached_property
    def input_audio(self) -> AsyncLiveSessionInputAudioVerbs:
        """The verbs ``session.input_audio.*``."""
        return AsyncLiveSessionInputAudioVerbs(self._send)

    @cached_property
    def output_audio(self) -> AsyncLiveSessionOutputAudioVerbs:
        """The verbs ``session.output_audio.*``."""
        return AsyncLiveSessionOutputAudioVerbs(self._send)

    @cached_property
    def instructions(self) -> AsyncLiveSessionInstructionsVerbs:
        """The verbs ``session.instructions.*``."""
        return AsyncLiveSessionInstructionsVerbs(self._send)

    @cached_property
    def thinking(self) -> AsyncLiveSessionThinkingVerbs:
        """The verbs ``session.thinking.*``."""
        return AsyncLiveSessionThinkingVerbs(self._send)

    @cached_property
    def commentary(self) -> AsyncLiveSessionCommentaryVerbs:
        """The verbs ``session.commentary.*``."""
        return AsyncLiveSessionCommentaryVerbs(self._send)

    async def start(self, *, session: SessionConfig | SessionConfigDict, event_id: str | None = None) -> None:
        """Send ``session.start``.

        Starts the session. Send it before anything else, and wait for `session.started`.

        Args:
            session: The session and its configuration.
            event_id: Id of the event, assigned by the server.
        """
        await self._send("session.start", {"session": session}, {"event_id": event_id})

    async def update(
        self, *, session: SessionUpdateConfig | SessionUpdateConfigDict, event_id: str | None = None
    ) -> None:
        """Send ``session.update``.

        Changes the delegation or the transcript triggers of the session.

        Args:
            session: The session and its configuration.
            event_id: Id of the event, assigned by the server.
        """
        await self._send("session.update", {"session": session}, {"event_id": event_id})

    async def close(self, *, event_id: str | None = None) -> None:
        """Send ``session.close``.

        Ends the session; `session.closed` follows.

        Args:
            event_id: Id of the event, assigned by the server.
        """
        await self._send("session.close", {}, {"event_id": event_id})


class AsyncLiveVerbs(AsyncVerbs):
    """The verbs of a session, by the type of the event that each sends."""

    @cached_property
    def session(self) -> AsyncLiveSessionVerbs:
        """The verbs ``session.*``."""
        return AsyncLiveSessionVerbs(self._send)

    @cached_property
    def decision(self) -> AsyncLiveDecisionVerbs:
        """The verbs ``decision.*``."""
        return AsyncLiveDecisionVerbs(self._send)

    @cached_property
    def response(self) -> AsyncLiveResponseVerbs:
        """The verbs ``response.*``."""
        return AsyncLiveResponseVerbs(self._send)
