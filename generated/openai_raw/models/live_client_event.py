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
    """The event `session.start`."""

    session: SessionConfig
    """The session and its settings."""
    type: Literal["session.start"]
    """Which kind it is. Always `session.start`."""
    event_id: str | None = None
    """Id of the event, given by the server."""

    _nested = {"session": "SessionConfig"}
    _tags = {"type": "session.start"}


@model
class SessionConfig(Base):
    """Settings of a session with live audio."""

    model: str | SessionConfigModel
    """The model that was used. Known values: `gpt-live-1`, `gpt-live-1.1`."""
    audio: SessionConfigAudio | None = absent
    """How audio is heard and spoken."""
    client: ClientConfig | None = absent
    """What the browser or the telephone may do."""
    delegation: ClientDelegation | SessionConfigDelegationResponses | SessionConfigDelegationDecisions | None = None
    """How work is handed to a larger model."""
    input: list[InitialItem] | None = absent
    """What was said before the session begins."""
    instructions: str | None = None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    safety_identifier: str | None = None
    """A stable id of your end user, for finding those who break the usage policies; hash it, so that it names
    nobody."""
    store: bool | None = absent
    """Whether the session config is kept, so that it can be retrieved later."""
    triggers: list[DecisionTriggerParam] | None = absent
    """Questions that are answered whenever something happens."""

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


@model
class SessionConfigAudio(Base):
    """How audio is heard and spoken."""

    format: AudioFormat | None = absent
    """How audio is encoded."""
    output: SessionConfigAudioOutput | None = absent
    """How audio is spoken."""

    _nested = {"format": "AudioFormat", "output": "SessionConfigAudioOutput"}


@model
class SessionConfigAudioOutput(Base):
    """How audio is spoken."""

    voice: str | BuiltInVoice | CustomVoice | None = absent
    """The voice that speaks: a built-in one by name, or one of your own by its id. Known values: `alloy`, `ash`,
    `ballad`, `beacon`, `bossa`, `cedar`, `cinder`, `coral`, `delta`, `echo`, `gleam`, `marin`, and 11 more."""

    _nested = {"voice": "CustomVoice"}


@model
class SessionConfigDelegationResponses(Base):
    """A larger model does the work."""

    responses: ResponsesDelegationConfig
    """Settings of the model that does the work."""
    type: Literal["responses"]
    """Tells this object from others that can stand in its place: always `responses`."""
    acknowledgement_delay_ms: int | None = absent
    """How long to wait before the user is told that work is going on, in milliseconds."""

    _nested = {"responses": "ResponsesDelegationConfig"}
    _tags = {"type": "responses"}


@model
class SessionConfigDelegationDecisions(Base):
    """Questions are answered in place of a free answer."""

    decisions: DecisionsDelegationConfigParam
    """Questions that are answered in place of a free answer."""
    type: Literal["decisions"]
    """Tells this object from others that can stand in its place: always `decisions`."""
    acknowledgement_delay_ms: int | None = absent
    """How long to wait before the user is told that work is going on, in milliseconds."""

    _nested = {"decisions": "DecisionsDelegationConfigParam"}
    _tags = {"type": "decisions"}
