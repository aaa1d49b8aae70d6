"""`CreateLiveRequest`, and what only it holds."""

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
    from ..unions import InitialItem


@model
class CreateLiveRequest(Base):
    """The body of `POST /live/sessions`."""

    session: MediaSessionConfig
    """The session and its configuration."""
    transport: CreateLiveRequestTransport
    """Transport that carries the audio."""

    _nested = {"session": "MediaSessionConfig", "transport": "CreateLiveRequestTransport"}


@model
class MediaSessionConfig(Base):
    """Configuration of a live audio session."""

    model: str | MediaSessionConfigModel
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-live-1`, `gpt-live-1.1`."""
    audio: MediaSessionConfigAudio | None = absent
    """Audio input and output settings."""
    client: ClientConfig | None = absent
    """Permissions of the browser or phone client."""
    delegation: (
        ClientDelegation | MediaSessionConfigDelegationResponses | MediaSessionConfigDelegationDecisions | None
    ) = None
    """Delegation of work to a larger model."""
    idle_timeout_s: int | None = absent
    """Silence after which the session ends, in seconds."""
    input: list[InitialItem] | None = absent
    """Conversation to start the session with."""
    instructions: str | None = None
    """System instructions: how the model should behave. They precede the conversation."""
    safety_identifier: str | None = None
    """Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses."""
    store: bool | None = absent
    """Whether to store the media session config so that it can be retrieved later."""
    triggers: list[DecisionTriggerParam] | None = absent
    """Questions that are answered whenever a given event occurs."""
    wake_policy: MediaSessionConfigWakePolicy | None = absent
    """When the model starts listening."""

    _nested = {
        "audio": "MediaSessionConfigAudio",
        "client": "ClientConfig",
        "delegation": (
            "type",
            {
                "client": "ClientDelegation",
                "responses": "MediaSessionConfigDelegationResponses",
                "decisions": "MediaSessionConfigDelegationDecisions",
            },
        ),
        "input": ["InitialItem"],
        "triggers": ["DecisionTriggerParam"],
        "wake_policy": "MediaSessionConfigWakePolicy",
    }


MediaSessionConfigModelInput: TypeAlias = Literal["gpt-live-1", "gpt-live-1.1"]
MediaSessionConfigModel: TypeAlias = MediaSessionConfigModelInput | str
"""The model to use, such as `gpt-5.4-mini`."""


@model
class MediaSessionConfigAudio(Base):
    """Audio input and output settings."""

    output: MediaSessionConfigAudioOutput | None = absent
    """Format, voice and speed of the generated audio."""

    _nested = {"output": "MediaSessionConfigAudioOutput"}


@model
class MediaSessionConfigAudioOutput(Base):
    """Format, voice and speed of the generated audio."""

    voice: str | BuiltInVoice | CustomVoice | None = absent
    """Voice to speak with: the name of a built-in voice, or the id of a custom one. Known values: `alloy`, `ash`,
    `ballad`, `beacon`, `bossa`, `cedar`, `cinder`, `coral`, `delta`, `echo`, `gleam`, `marin`, and 11 more."""

    _nested = {"voice": "CustomVoice"}


@model
class MediaSessionConfigDelegationResponses(Base):
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
class MediaSessionConfigDelegationDecisions(Base):
    """Delegates work to a set of structured questions."""

    decisions: DecisionsDelegationConfigParam
    """Structured questions that the model answers instead of replying freely."""
    type: Literal["decisions"]
    """Discriminator: always `decisions`."""
    acknowledgement_delay_ms: int | None = absent
    """Delay before the model tells the user that it is working, in milliseconds."""

    _nested = {"decisions": "DecisionsDelegationConfigParam"}
    _tags = {"type": "decisions"}


@model
class MediaSessionConfigWakePolicy(Base):
    """When the model starts listening."""

    type: Literal["speech"]
    """Discriminator: always `speech`."""
    vad_threshold: float | None = absent
    """Activation threshold for speech detection, from 0 to 1."""

    _tags = {"type": "speech"}


@model
class CreateLiveRequestTransport(Base):
    """The WebRTC offer."""

    sdp: str
    """Session description, as SDP text."""
    type: Literal["webrtc"]
    """Discriminator: always `webrtc`."""

    _tags = {"type": "webrtc"}
