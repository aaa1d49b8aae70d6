"""What only `LiveClientEvent` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.client_config import ClientConfig
    from ..models.client_delegation import ClientDelegation
    from ..models.custom_voice import CustomVoice
    from ..models.decision_trigger_param import DecisionTriggerParam
    from ..models.decisions_delegation_config_param import DecisionsDelegationConfigParam
    from ..models.enums import BuiltInVoice
    from ..models.responses_delegation_config import ResponsesDelegationConfig
    from ..unions import AudioFormat, InitialItem


@model
class LiveSessionStartEvent(Base):
    """Starts the session. Send it before anything else, and wait for `session.started`."""

    session: SessionConfig
    """The session and its configuration."""
    type: Literal["session.start"]
    """Event type: always `session.start`."""
    event_id: str | None = None
    """Id of the event, assigned by the server."""

    _nested = {"session": "SessionConfig"}
    _tags = {"type": "session.start"}


@model
class SessionConfig(Base):
    """Configuration of a live audio session."""

    model: str | SessionConfigModel
    """Name of the model that was used. Known values: `gpt-live-1`, `gpt-live-1.1`."""
    audio: SessionConfigAudio | None = absent
    """Audio input and output settings."""
    client: ClientConfig | None = absent
    """Permissions of the browser or phone client."""
    delegation: ClientDelegation | SessionConfigDelegationResponses | SessionConfigDelegationDecisions | None = None
    """Delegation of work to a larger model."""
    input: list[InitialItem] | None = absent
    """Conversation to start the session with."""
    instructions: str | None = None
    """System instructions: how the model should behave. They precede the conversation."""
    safety_identifier: str | None = None
    """Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses."""
    store: bool | None = absent
    """Whether to store the session config so that it can be retrieved later."""
    triggers: list[DecisionTriggerParam] | None = absent
    """Questions that are answered whenever a given event occurs."""

    _nested = {
        "audio": "SessionConfigAudio",
        "client": "ClientConfig",
        "delegation": (
            "type",
            {
                "client": "ClientDelegation",
                "responses": "SessionConfigDelegationResponses",
                "decisions": "SessionConfigDelegationDecisions",
            },
        ),
        "input": ["InitialItem"],
        "triggers": ["DecisionTriggerParam"],
    }


SessionConfigModelInput: TypeAlias = Literal["gpt-live-1", "gpt-live-1.1"]
SessionConfigModel: TypeAlias = SessionConfigModelInput | str
"""Name of the model that was used."""


@model
class SessionConfigAudio(Base):
    """Audio input and output settings."""

    format: AudioFormat | None = absent
    """How audio is encoded."""
    output: SessionConfigAudioOutput | None = absent
    """Format, voice and speed of the generated audio."""

    _nested = {"format": "AudioFormat", "output": "SessionConfigAudioOutput"}


@model
class SessionConfigAudioOutput(Base):
    """Format, voice and speed of the generated audio."""

    voice: str | BuiltInVoice | CustomVoice | None = absent
    """Voice to speak with: the name of a built-in voice, or the id of a custom one. Known values: `alloy`, `ash`,
    `ballad`, `beacon`, `bossa`, `cedar`, `cinder`, `coral`, `delta`, `echo`, `gleam`, `marin`, and 11 more."""

    _nested = {"voice": "CustomVoice"}


@model
class SessionConfigDelegationResponses(Base):
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
class SessionConfigDelegationDecisions(Base):
    """Delegates work to a set of structured questions."""

    decisions: DecisionsDelegationConfigParam
    """Structured questions that the model answers instead of replying freely."""
    type: Literal["decisions"]
    """Discriminator: always `decisions`."""
    acknowledgement_delay_ms: int | None = absent
    """Delay before the model tells the user that it is working, in milliseconds."""

    _nested = {"decisions": "DecisionsDelegationConfigParam"}
    _tags = {"type": "decisions"}
