"""`AcceptLiveSessionsRequest`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.client_delegation import ClientDelegation
    from ..models.custom_voice import CustomVoice
    from ..models.decision_trigger_param import DecisionTriggerParam
    from ..models.decisions_delegation_config_param import DecisionsDelegationConfigParam
    from ..models.enums import BuiltInVoice
    from ..models.responses_delegation_config import ResponsesDelegationConfig
    from ..unions import InitialItem


@model
class AcceptLiveSessionsRequest(Base):
    """The body of `POST /live/sessions/{session_id}/accept`."""

    session: AcceptLiveSessionsRequestSession
    """The session and its configuration."""

    _nested = {"session": "AcceptLiveSessionsRequestSession"}


@model
class AcceptLiveSessionsRequestSession(Base):
    """Configuration of the accepted session."""

    model: str | AcceptLiveSessionsRequestSessionModel
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-live-1`, `gpt-live-1.1`."""
    type: Literal["live"]
    """Discriminator: always `live`."""
    audio: AcceptLiveSessionsRequestSessionAudio | None = absent
    """Audio input and output settings."""
    delegation: (
        ClientDelegation
        | AcceptLiveSessionsRequestSessionDelegationResponses
        | AcceptLiveSessionsRequestSessionDelegationDecisions
        | None
    ) = None
    """Delegation of work to a larger model."""
    input: list[InitialItem] | None = absent
    """Conversation to start the session with."""
    instructions: str | None = None
    """System instructions: how the model should behave. They precede the conversation."""
    safety_identifier: str | None = None
    """Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses."""
    store: bool | None = absent
    """Whether to store the session so that it can be retrieved later."""
    triggers: list[DecisionTriggerParam] | None = absent
    """Questions that are answered whenever a given event occurs."""

    _nested = {
        "audio": "AcceptLiveSessionsRequestSessionAudio",
        "delegation": (
            "type",
            {
                "client": "ClientDelegation",
                "responses": "AcceptLiveSessionsRequestSessionDelegationResponses",
                "decisions": "AcceptLiveSessionsRequestSessionDelegationDecisions",
            },
        ),
        "input": ["InitialItem"],
        "triggers": ["DecisionTriggerParam"],
    }
    _tags = {"type": "live"}


AcceptLiveSessionsRequestSessionModelInput: TypeAlias = Literal["gpt-live-1", "gpt-live-1.1"]
AcceptLiveSessionsRequestSessionModel: TypeAlias = AcceptLiveSessionsRequestSessionModelInput | str
"""The model to use, such as `gpt-5.4-mini`."""


@model
class AcceptLiveSessionsRequestSessionAudio(Base):
    """Audio input and output settings."""

    output: AcceptLiveSessionsRequestSessionAudioOutput | None = absent
    """Format, voice and speed of the generated audio."""

    _nested = {"output": "AcceptLiveSessionsRequestSessionAudioOutput"}


@model
class AcceptLiveSessionsRequestSessionAudioOutput(Base):
    """Format, voice and speed of the generated audio."""

    voice: str | BuiltInVoice | CustomVoice | None = absent
    """Voice to speak with: the name of a built-in voice, or the id of a custom one. Known values: `alloy`, `ash`,
    `ballad`, `beacon`, `bossa`, `cedar`, `cinder`, `coral`, `delta`, `echo`, `gleam`, `marin`, and 11 more."""

    _nested = {"voice": "CustomVoice"}


@model
class AcceptLiveSessionsRequestSessionDelegationResponses(Base):
    """Delegates work to a larger model."""

    responses: ResponsesDelegationConfig
    """Configuration of the model that does the delegated work."""
    type: Literal["responses"]
    """Discriminator: always `responses`."""
    acknowledgement_delay_ms: int | None = absent
    """Delay before the model tells the user that it is working, in milliseconds."""

    _nested = {"responses": "ResponsesDelegationConfig"}
    _tags = {"type": "responses"}


@model
class AcceptLiveSessionsRequestSessionDelegationDecisions(Base):
    """Delegates work to a set of structured questions."""

    decisions: DecisionsDelegationConfigParam
    """Structured questions that the model answers instead of replying freely."""
    type: Literal["decisions"]
    """Discriminator: always `decisions`."""
    acknowledgement_delay_ms: int | None = absent
    """Delay before the model tells the user that it is working, in milliseconds."""

    _nested = {"decisions": "DecisionsDelegationConfigParam"}
    _tags = {"type": "decisions"}
