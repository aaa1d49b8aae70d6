"""What ``client.live.sideband.connect()`` sends: a verb per client event."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..operation import Operation
from . import AsyncVerbs, Verbs

if TYPE_CHECKING:
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
    from ..unions import InputItemInput, LiveSidebandServerEvent as LiveSidebandServerEvent

CONNECT = Operation(
    id="connectLiveSideband",
    method="GET",
    path="/live/sessions/{session_id}/attach",
    query={"graceful_close": "graceful_close"},
    answer="none",
    event="LiveSidebandServerEvent",
    streams=True,
)


class LiveSidebandSessionOutputAudioFixtureVerbs(Verbs):
    """The verbs ``session.output_audio.fixture.*`` of a session."""

    def play(self, *, audio: str, event_id: str | None = None) -> None:
        """Send ``session.output_audio.fixture.play``.

        Plays a recording of yours to the user: raw PCM, 16 bits, mono, 24 kHz. The model pauses meanwhile.

        Args:
            audio: The recording, base64-encoded: raw PCM, 16 bits, mono, 24 kHz.
            event_id: Id of the event, assigned by the server.
        """
        self._send("session.output_audio.fixture.play", {"audio": audio}, {"event_id": event_id})


class LiveSidebandDecisionItemVerbs(Verbs):
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


class LiveSidebandResponseItemVerbs(Verbs):
    """The verbs ``response.item.*`` of a session."""

    def create(self, *, item: InputItemInput, event_id: str | None = None) -> None:
        """Send ``response.item.create``.

        Adds an input item for the model that works in the background. Needs delegation to responses.

        Args:
            item: The current state of the item.
            event_id: Id of the event, assigned by the server.
        """
        self._send("response.item.create", {"item": item}, {"event_id": event_id})


class LiveSidebandSessionCommentaryVerbs(Verbs):
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


class LiveSidebandSessionInputAudioVerbs(Verbs):
    """The verbs ``session.input_audio.*`` of a session."""

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


class LiveSidebandSessionInstructionsVerbs(Verbs):
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


class LiveSidebandSessionOutputAudioVerbs(Verbs):
    """The verbs ``session.output_audio.*`` of a session."""

    @cached_property
    def fixture(self) -> LiveSidebandSessionOutputAudioFixtureVerbs:
        """The verbs ``session.output_audio.fixture.*``."""
        return LiveSidebandSessionOutputAudioFixtureVerbs(self._send)


class LiveSidebandSessionThinkingVerbs(Verbs):
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


class LiveSidebandTransportDtmfVerbs(Verbs):
    """The verbs ``transport.dtmf.*`` of a session."""

    def send(self, *, event: str, event_id: str | None = None) -> None:
        """Send ``transport.dtmf.send``.

        Sends one key tone over the phone line (SIP calls only).

        Args:
            event: The decision event, or the phone key that was pressed.
            event_id: Id of the event, assigned by the server.
        """
        self._send("transport.dtmf.send", {"event": event}, {"event_id": event_id})


class LiveSidebandDecisionVerbs(Verbs):
    """The verbs ``decision.*`` of a session."""

    @cached_property
    def item(self) -> LiveSidebandDecisionItemVerbs:
        """The verbs ``decision.item.*``."""
        return LiveSidebandDecisionItemVerbs(self._send)

    def create(self, *, event_id: str) -> None:
        """Send ``decision.create``.

        Asks for decisions now, from the conversation and the decision items so far.

        Args:
            event_id: Id of the event, assigned by the server.
        """
        self._send("decision.create", {"event_id": event_id})


class LiveSidebandResponseVerbs(Verbs):
    """The verbs ``response.*`` of a session."""

    @cached_property
    def item(self) -> LiveSidebandResponseItemVerbs:
        """The verbs ``response.item.*``."""
        return LiveSidebandResponseItemVerbs(self._send)

    def create(self, *, event_id: str | None = None) -> None:
        """Send ``response.create``.

        Asks the model in the background for a response, or lets it continue after a tool. Needs delegation to
        responses.

        Args:
            event_id: Id of the event, assigned by the server.
        """
        self._send("response.create", {}, {"event_id": event_id})


class LiveSidebandSessionVerbs(Verbs):
    """The verbs ``session.*`` of a session."""

    @cached_property
    def input_audio(self) -> LiveSidebandSessionInputAudioVerbs:
        """The verbs ``session.input_audio.*``."""
        return LiveSidebandSessionInputAudioVerbs(self._send)

    @cached_property
    def output_audio(self) -> LiveSidebandSessionOutputAudioVerbs:
        """The verbs ``session.output_audio.*``."""
        return LiveSidebandSessionOutputAudioVerbs(self._send)

    @cached_property
    def instructions(self) -> LiveSidebandSessionInstructionsVerbs:
        """The verbs ``session.instructions.*``."""
        return LiveSidebandSessionInstructionsVerbs(self._send)

    @cached_property
    def thinking(self) -> LiveSidebandSessionThinkingVerbs:
        """The verbs ``session.thinking.*``."""
        return LiveSidebandSessionThinkingVerbs(self._send)

    @cached_property
    def commentary(self) -> LiveSidebandSessionCommentaryVerbs:
        """The verbs ``session.commentary.*``."""
        return LiveSidebandSessionCommentaryVerbs(self._send)

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


class LiveSidebandTransportVerbs(Verbs):
    """The verbs ``transport.*`` of a session."""

    @cached_property
    def dtmf(self) -> LiveSidebandTransportDtmfVerbs:
        """The verbs ``transport.dtmf.*``."""
        return LiveSidebandTransportDtmfVerbs(self._send)


class LiveSidebandVerbs(Verbs):
    """The verbs of a session, by the type of the event that each sends."""

    @cached_property
    def session(self) -> LiveSidebandSessionVerbs:
        """The verbs ``session.*``."""
        return LiveSidebandSessionVerbs(self._send)

    @cached_property
    def transport(self) -> LiveSidebandTransportVerbs:
        """The verbs ``transport.*``."""
        return LiveSidebandTransportVerbs(self._send)

    @cached_property
    def decision(self) -> LiveSidebandDecisionVerbs:
        """The verbs ``decision.*``."""
        return LiveSidebandDecisionVerbs(self._send)

    @cached_property
    def response(self) -> LiveSidebandResponseVerbs:
        """The verbs ``response.*``."""
        return LiveSidebandResponseVerbs(self._send)


class AsyncLiveSidebandSessionOutputAudioFixtureVerbs(AsyncVerbs):
    """The verbs ``session.output_audio.fixture.*`` of a session."""

    async def play(self, *, audio: str, event_id: str | None = None) -> None:
        """Send ``session.output_audio.fixture.play``.

        Plays a recording of yours to the user: raw PCM, 16 bits, mono, 24 kHz. The model pauses meanwhile.

        Args:
            audio: The recording, base64-encoded: raw PCM, 16 bits, mono, 24 kHz.
            event_id: Id of the event, assigned by the server.
        """
        await self._send("session.output_audio.fixture.play", {"audio": audio}, {"event_id": event_id})


class AsyncLiveSidebandDecisionItemVerbs(AsyncVerbs):
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


class AsyncLiveSidebandResponseItemVerbs(AsyncVerbs):
    """The verbs ``response.item.*`` of a session."""

    async def create(self, *, item: InputItemInput, event_id: str | None = None) -> None:
        """Send ``response.item.create``.

        Adds an input item for the model that works in the background. Needs delegation to responses.

        Args:
            item: The current state of the item.
            event_id: Id of the event, assigned by the server.
        """
        await self._send("response.item.create", {"item": item}, {"event_id": event_id})


class AsyncLiveSidebandSessionCommentaryVerbs(AsyncVerbs):
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


class AsyncLiveSidebandSessionInputAudioVerbs(AsyncVerbs):
    """The verbs ``session.input_audio.*`` of a session."""

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


class AsyncLiveSidebandSessionInstructionsVerbs(AsyncVerbs):
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


class AsyncLiveSidebandSessionOutputAudioVerbs(AsyncVerbs):
    """The verbs ``session.output_audio.*`` of a session."""

    @cached_property
    def fixture(self) -> AsyncLiveSidebandSessionOutputAudioFixtureVerbs:
        """The verbs ``session.output_audio.fixture.*``."""
        return AsyncLiveSidebandSessionOutputAudioFixtureVerbs(self._send)


class AsyncLiveSidebandSessionThinkingVerbs(AsyncVerbs):
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


class AsyncLiveSidebandTransportDtmfVerbs(AsyncVerbs):
    """The verbs ``transport.dtmf.*`` of a session."""

    async def send(self, *, event: str, event_id: str | None = None) -> None:
        """Send ``transport.dtmf.send``.

        Sends one key tone over the phone line (SIP calls only).

        Args:
            event: The decision event, or the phone key that was pressed.
            event_id: Id of the event, assigned by the server.
        """
        await self._send("transport.dtmf.send", {"event": event}, {"event_id": event_id})


class AsyncLiveSidebandDecisionVerbs(AsyncVerbs):
    """The verbs ``decision.*`` of a session."""

    @cached_property
    def item(self) -> AsyncLiveSidebandDecisionItemVerbs:
        """The verbs ``decision.item.*``."""
        return AsyncLiveSidebandDecisionItemVerbs(self._send)

    async def create(self, *, event_id: str) -> None:
        """Send ``decision.create``.

        Asks for decisions now, from the conversation and the decision items so far.

        Args:
            event_id: Id of the event, assigned by the server.
        """
        await self._send("decision.create", {"event_id": event_id})


class AsyncLiveSidebandResponseVerbs(AsyncVerbs):
    """The verbs ``response.*`` of a session."""

    @cached_property
    def item(self) -> AsyncLiveSidebandResponseItemVerbs:
        """The verbs ``response.item.*``."""
        return AsyncLiveSidebandResponseItemVerbs(self._send)

    async def create(self, *, event_id: str | None = None) -> None:
        """Send ``response.create``.

        Asks the model in the background for a response, or lets it continue after a tool. Needs delegation to
        responses.

        Args:
            event_id: Id of the event, assigned by the server.
        """
        await self._send("response.create", {}, {"event_id": event_id})


class AsyncLiveSidebandSessionVerbs(AsyncVerbs):
    """The verbs ``session.*`` of a session."""

    @cached_property
    def input_audio(self) -> AsyncLiveSidebandSessionInputAudioVerbs:
        """The verbs ``session.input_audio.*``."""
        return AsyncLiveSidebandSessionInputAudioVerbs(self._send)

    @cached_property
    def output_audio(self) -> AsyncLiveSidebandSessionOutputAudioVerbs:
        """The verbs ``session.output_audio.*``."""
        return AsyncLiveSidebandSessionOutputAudioVerbs(self._send)

    @cached_property
    def instructions(self) -> AsyncLiveSidebandSessionInstructionsVerbs:
        """The verbs ``session.instructions.*``."""
        return AsyncLiveSidebandSessionInstructionsVerbs(self._send)

    @cached_property
    def thinking(self) -> AsyncLiveSidebandSessionThinkingVerbs:
        """The verbs ``session.thinking.*``."""
        return AsyncLiveSidebandSessionThinkingVerbs(self._send)

    @cached_property
    def commentary(self) -> AsyncLiveSidebandSessionCommentaryVerbs:
        """The verbs ``session.commentary.*``."""
        return AsyncLiveSidebandSessionCommentaryVerbs(self._send)

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


class AsyncLiveSidebandTransportVerbs(AsyncVerbs):
    """The verbs ``transport.*`` of a session."""

    @cached_property
    def dtmf(self) -> AsyncLiveSidebandTransportDtmfVerbs:
        """The verbs ``transport.dtmf.*``."""
        return AsyncLiveSidebandTransportDtmfVerbs(self._send)


class AsyncLiveSidebandVerbs(AsyncVerbs):
    """The verbs of a session, by the type of the event that each sends."""

    @cached_property
    def session(self) -> AsyncLiveSidebandSessionVerbs:
        """The verbs ``session.*``."""
        return AsyncLiveSidebandSessionVerbs(self._send)

    @cached_property
    def transport(self) -> AsyncLiveSidebandTransportVerbs:
        """The verbs ``transport.*``."""
        return AsyncLiveSidebandTransportVerbs(self._send)

    @cached_property
    def decision(self) -> AsyncLiveSidebandDecisionVerbs:
        """The verbs ``decision.*``."""
        return AsyncLiveSidebandDecisionVerbs(self._send)

    @cached_property
    def response(self) -> AsyncLiveSidebandResponseVerbs:
        """The verbs ``response.*``."""
        return AsyncLiveSidebandResponseVerbs(self._send)
