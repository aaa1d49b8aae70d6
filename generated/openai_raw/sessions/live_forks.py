"""What ``client.live.forks.connect()`` sends: a verb per client event."""

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
    from ..dicts.live_fork_client_event import ForkSessionConfigDict
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
    from ..models.live_fork_client_event import ForkSessionConfig
    from ..models.live_session_update_event import SessionUpdateConfig
    from ..unions import InputItemInput, LiveForkServerEvent as LiveForkServerEvent

CONNECT = Operation(
    id="connectLiveForks",
    method="GET",
    path="/live/sessions/{session_id}/fork",
    answer="none",
    event="LiveForkServerEvent",
    streams=True,
)


class LiveForksSessionOutputAudioFixtureVerbs(Verbs):
    """The verbs ``session.output_audio.fixture.*`` of a session."""

    def play(self, *, audio: str, event_id: str | None = None) -> None:
        """Send ``session.output_audio.fixture.play``.

        Plays a recording of yours to the user: raw PCM, 16 bits, mono, 24 kHz. The model pauses meanwhile.

        Args:
            audio: The recording, base64-encoded: raw PCM, 16 bits, mono, 24 kHz.
            event_id: Id of the event, assigned by the server.
        """
        self._send("session.output_audio.fixture.play", {"audio": audio}, {"event_id": event_id})


class LiveForksDecisionItemVerbs(Verbs):
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


class LiveForksResponseItemVerbs(Verbs):
    """The verbs ``response.item.*`` of a session."""

    def create(self, *, item: InputItemInput, event_id: str | None = None) -> None:
        """Send ``response.item.create``.

        Adds an input item for the model that works in the background. Needs delegation to responses.

        Args:
            item: The current state of the item.
            event_id: Id of the event, assigned by the server.
        """
        self._send("response.item.create", {"item": item}, {"event_id": event_id})


class LiveForksSessionCommentaryVerbs(Verbs):
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


class LiveForksSessionInputAudioVerbs(Verbs):
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


class LiveForksSessionInstructionsVerbs(Verbs):
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


class LiveForksSessionOutputAudioVerbs(Verbs):
    """The verbs ``session.output_audio.*`` of a session."""

    @cached_property
    def fixture(self) -> LiveForksSessionOutputAudioFixtureVerbs:
        """The verbs ``session.output_audio.fixture.*``."""
        return LiveForksSessionOutputAudioFixtureVerbs(self._send)


class LiveForksSessionThinkingVerbs(Verbs):
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


class LiveForksDecisionVerbs(Verbs):
    """The verbs ``decision.*`` of a session."""

    @cached_property
    def item(self) -> LiveForksDecisionItemVerbs:
        """The verbs ``decision.item.*``."""
        return LiveForksDecisionItemVerbs(self._send)

    def create(self, *, event_id: str) -> None:
        """Send ``decision.create``.

        Asks for decisions now, from the conversation and the decision items so far.

        Args:
            event_id: Id of the event, assigned by the server.
        """
        self._send("decision.create", {"event_id": event_id})


class LiveForksResponseVerbs(Verbs):
    """The verbs ``response.*`` of a session."""

    @cached_property
    def item(self) -> LiveForksResponseItemVerbs:
        """The verbs ``response.item.*``."""
        return LiveForksResponseItemVerbs(self._send)

    def create(self, *, event_id: str | None = None) -> None:
        """Send ``response.create``.

        Asks the model in the background for a response, or lets it continue after a tool. Needs delegation to
        responses.

        Args:
            event_id: Id of the event, assigned by the server.
        """
        self._send("response.create", {}, {"event_id": event_id})


class LiveForksSessionVerbs(Verbs):
    """The verbs ``session.*`` of a session."""

    @cached_property
    def input_audio(self) -> LiveForksSessionInputAudioVerbs:
        """The verbs ``session.input_audio.*``."""
        return LiveForksSessionInputAudioVerbs(self._send)

    @cached_property
    def output_audio(self) -> LiveForksSessionOutputAudioVerbs:
        """The verbs ``session.output_audio.*``."""
        return LiveForksSessionOutputAudioVerbs(self._send)

    @cached_property
    def instructions(self) -> LiveForksSessionInstructionsVerbs:
        """The verbs ``session.instructions.*``."""
        return LiveForksSessionInstructionsVerbs(self._send)

    @cached_property
    def thinking(self) -> LiveForksSessionThinkingVerbs:
        """The verbs ``session.thinking.*``."""
        return LiveForksSessionThinkingVerbs(self._send)

    @cached_property
    def commentary(self) -> LiveForksSessionCommentaryVerbs:
        """The verbs ``session.commentary.*``."""
        return LiveForksSessionCommentaryVerbs(self._send)

    def start(self, *, session: ForkSessionConfig | ForkSessionConfigDict, event_id: str | None = None) -> None:
        """Send ``session.start``.

        Starts the new session. An empty `session` takes over the stored configuration.

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


class LiveForksVerbs(Verbs):
    """The verbs of a session, by the type of the event that each sends."""

    @cached_property
    def session(self) -> LiveForksSessionVerbs:
        """The verbs ``session.*``."""
        return LiveForksSessionVerbs(self._send)

    @cached_property
    def decision(self) -> LiveForksDecisionVerbs:
        """The verbs ``decision.*``."""
        return LiveForksDecisionVerbs(self._send)

    @cached_property
    def response(self) -> LiveForksResponseVerbs:
        """The verbs ``response.*``."""
        return LiveForksResponseVerbs(self._send)


class AsyncLiveForksSessionOutputAudioFixtureVerbs(AsyncVerbs):
    """The verbs ``session.output_audio.fixture.*`` of a session."""

    async def play(self, *, audio: str, event_id: str | None = None) -> None:
        """Send ``session.output_audio.fixture.play``.

        Plays a recording of yours to the user: raw PCM, 16 bits, mono, 24 kHz. The model pauses meanwhile.

        Args:
            audio: The recording, base64-encoded: raw PCM, 16 bits, mono, 24 kHz.
            event_id: Id of the event, assigned by the server.
        """
        await self._send("session.output_audio.fixture.play", {"audio": audio}, {"event_id": event_id})


class AsyncLiveForksDecisionItemVerbs(AsyncVerbs):
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


class AsyncLiveForksResponseItemVerbs(AsyncVerbs):
    """The verbs ``response.item.*`` of a session."""

    async def create(self, *, item: InputItemInput, event_id: str | None = None) -> None:
        """Send ``response.item.create``.

        Adds an input item for the model that works in the background. Needs delegation to responses.

        Args:
            item: The current state of the item.
            event_id: Id of the event, assigned by the server.
        """
        await self._send("response.item.create", {"item": item}, {"event_id": event_id})


class AsyncLiveForksSessionCommentaryVerbs(AsyncVerbs):
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


class AsyncLiveForksSessionInputAudioVerbs(AsyncVerbs):
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


class AsyncLiveForksSessionInstructionsVerbs(AsyncVerbs):
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


class AsyncLiveForksSessionOutputAudioVerbs(AsyncVerbs):
    """The verbs ``session.output_audio.*`` of a session."""

    @cached_property
    def fixture(self) -> AsyncLiveForksSessionOutputAudioFixtureVerbs:
        """The verbs ``session.output_audio.fixture.*``."""
        return AsyncLiveForksSessionOutputAudioFixtureVerbs(self._send)


class AsyncLiveForksSessionThinkingVerbs(AsyncVerbs):
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


class AsyncLiveForksDecisionVerbs(AsyncVerbs):
    """The verbs ``decision.*`` of a session."""

    @cached_property
    def item(self) -> AsyncLiveForksDecisionItemVerbs:
        """The verbs ``decision.item.*``."""
        return AsyncLiveForksDecisionItemVerbs(self._send)

    async def create(self, *, event_id: str) -> None:
        """Send ``decision.create``.

        Asks for decisions now, from the conversation and the decision items so far.

        Args:
            event_id: Id of the event, assigned by the server.
        """
        await self._send("decision.create", {"event_id": event_id})


class AsyncLiveForksResponseVerbs(AsyncVerbs):
    """The verbs ``response.*`` of a session."""

    @cached_property
    def item(self) -> AsyncLiveForksResponseItemVerbs:
        """The verbs ``response.item.*``."""
        return AsyncLiveForksResponseItemVerbs(self._send)

    async def create(self, *, event_id: str | None = None) -> None:
        """Send ``response.create``.

        Asks the model in the background for a response, or lets it continue after a tool. Needs delegation to
        responses.

        Args:
            event_id: Id of the event, assigned by the server.
        """
        await self._send("response.create", {}, {"event_id": event_id})


class AsyncLiveForksSessionVerbs(AsyncVerbs):
    """The verbs ``session.*`` of a session."""

    @cached_property
    def input_audio(self) -> AsyncLiveForksSessionInputAudioVerbs:
        """The verbs ``session.input_audio.*``."""
        return AsyncLiveForksSessionInputAudioVerbs(self._send)

    @cached_property
    def output_audio(self) -> AsyncLiveForksSessionOutputAudioVerbs:
        """The verbs ``session.output_audio.*``."""
        return AsyncLiveForksSessionOutputAudioVerbs(self._send)

    @cached_property
    def instructions(self) -> AsyncLiveForksSessionInstructionsVerbs:
        """The verbs ``session.instructions.*``."""
        return AsyncLiveForksSessionInstructionsVerbs(self._send)

    @cached_property
    def thinking(self) -> AsyncLiveForksSessionThinkingVerbs:
        """The verbs ``session.thinking.*``."""
        return AsyncLiveForksSessionThinkingVerbs(self._send)

    @cached_property
    def commentary(self) -> AsyncLiveForksSessionCommentaryVerbs:
        """The verbs ``session.commentary.*``."""
        return AsyncLiveForksSessionCommentaryVerbs(self._send)

    async def start(self, *, session: ForkSessionConfig | ForkSessionConfigDict, event_id: str | None = None) -> None:
        """Send ``session.start``.

        Starts the new session. An empty `session` takes over the stored configuration.

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


class AsyncLiveForksVerbs(AsyncVerbs):
    """The verbs of a session, by the type of the event that each sends."""

    @cached_property
    def session(self) -> AsyncLiveForksSessionVerbs:
        """The verbs ``session.*``."""
        return AsyncLiveForksSessionVerbs(self._send)

    @cached_property
    def decision(self) -> AsyncLiveForksDecisionVerbs:
        """The verbs ``decision.*``."""
        return AsyncLiveForksDecisionVerbs(self._send)

    @cached_property
    def response(self) -> AsyncLiveForksResponseVerbs:
        """The verbs ``response.*``."""
        return AsyncLiveForksResponseVerbs(self._send)
