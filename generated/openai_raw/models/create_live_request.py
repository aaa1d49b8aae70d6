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
    """The session and its settings."""
    transport: CreateLiveRequestTransport
    """How audio is exchanged."""

    _nested = {"session": "MediaSessionConfig", "transport": "CreateLiveRequestTransport"}


@model
class MediaSessionConfig(Base):
    """Settings of a session with live audio."""

    model: str | MediaSessionConfigModel
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-live-1`, `gpt-live-1.1`."""
    audio: MediaSessionConfigAudio | None = absent
    """How audio is heard and spoken."""
    client: ClientConfig | None = absent
    """What the browser or the telephone may do."""
    delegation: (
        ClientDelegation | MediaSessionConfigDelegationResponses | MediaSessionConfigDelegationDecisions | None
    ) = None
    """How work is handed to a larger model."""
    idle_timeout_s: int | None = absent
    """Seconds of silence after which the session ends."""
    input: list[InitialItem] | None = absent
    """What was said before the session begins."""
    instructions: str | None = None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    safety_identifier: str | None = None
    """A stable id of your end user, for finding those who break the usage policies; hash it, so that it names
    nobody."""
    store: bool | None = absent
    """Whether the media session config is kept, so that it can be retrieved later."""
    triggers: list[DecisionTriggerParam] | None = absent
    """Questions that are answered whenever something happens."""
    wake_policy: MediaSessionConfigWakePolicy | None = absent
    """When the model begins to listen."""

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


@model
class MediaSessionConfigAudio(Base):
    """How audio is heard and spoken."""

    output: MediaSessionConfigAudioOutput | None = absent
    """How audio is spoken."""

    _nested = {"output": "MediaSessionConfigAudioOutput"}


@model
class MediaSessionConfigAudioOutput(Base):
    """How audio is spoken."""

    voice: str | BuiltInVoice | CustomVoice | None = absent
    """The voice that speaks: a built-in one by name, or one of your own by its id. Known values: `alloy`, `ash`,
    `ballad`, `beacon`, `bossa`, `cedar`, `cinder`, `coral`, `delta`, `echo`, `gleam`, `marin`, and 11 more."""

    _nested = {"voice": "CustomVoice"}


@model
class MediaSessionConfigDelegationResponses(Base):
    """A larger model does the work."""

    responses: ResponsesDelegationConfig
    """Settings of the model that does the work."""
    type: Literal["responses"]
    """Which kind it is. Always `responses`."""
    acknowledgement_delay_ms: int | None = absent
    """How long to wait before the user is told that work is going on, in milliseconds."""

    _nested = {"responses": "ResponsesDelegationConfig"}
    _tags = {"type": "responses"}


@model
class MediaSessionConfigDelegationDecisions(Base):
    """Questions are answered in place of a free answer."""

    decisions: DecisionsDelegationConfigParam
    """Questions that are answered in place of a free answer."""
    type: Literal["decisions"]
    """Which kind it is. Always `decisions`."""
    acknowledgement_delay_ms: int | None = absent
    """How long to wait before the user is told that work is going on, in milliseconds."""

    _nested = {"decisions": "DecisionsDelegationConfigParam"}
    _tags = {"type": "decisions"}


@model
class MediaSessionConfigWakePolicy(Base):
    """When the model begins to listen."""

    type: Literal["speech"]
    """Which kind it is. Always `speech`."""
    vad_threshold: float | None = absent
    """How loud speech has to be, between 0 and 1."""

    _tags = {"type": "speech"}


@model
class CreateLiveRequestTransport(Base):
    """The offer of WebRTC."""

    sdp: str
    """The description of the connection, as SDP text."""
    type: Literal["webrtc"]
    """Which kind it is. Always `webrtc`."""

    _tags = {"type": "webrtc"}
