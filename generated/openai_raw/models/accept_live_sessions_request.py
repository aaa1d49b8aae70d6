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
    """The session and its settings."""

    _nested = {"session": "AcceptLiveSessionsRequestSession"}


@model
class AcceptLiveSessionsRequestSession(Base):
    """Settings of the accepted session."""

    model: str | AcceptLiveSessionsRequestSessionModel
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-live-1`, `gpt-live-1.1`."""
    type: Literal["live"]
    """Which kind it is. Always `live`."""
    audio: AcceptLiveSessionsRequestSessionAudio | None = absent
    """How audio is heard and spoken."""
    delegation: (
        ClientDelegation
        | AcceptLiveSessionsRequestSessionDelegationResponses
        | AcceptLiveSessionsRequestSessionDelegationDecisions
        | None
    ) = None
    """How work is handed to a larger model."""
    input: list[InitialItem] | None = absent
    """What was said before the session begins."""
    instructions: str | None = None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    safety_identifier: str | None = None
    """A stable id of your end user, for finding those who break the usage policies; hash it, so that it names
    nobody."""
    store: bool | None = absent
    """Whether the session is kept, so that it can be retrieved later."""
    triggers: list[DecisionTriggerParam] | None = absent
    """Questions that are answered whenever something happens."""

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


@model
class AcceptLiveSessionsRequestSessionAudio(Base):
    """How audio is heard and spoken."""

    output: AcceptLiveSessionsRequestSessionAudioOutput | None = absent
    """How audio is spoken."""

    _nested = {"output": "AcceptLiveSessionsRequestSessionAudioOutput"}


@model
class AcceptLiveSessionsRequestSessionAudioOutput(Base):
    """How audio is spoken."""

    voice: str | BuiltInVoice | CustomVoice | None = absent
    """The voice that speaks: a built-in one by name, or one of your own by its id. Known values: `alloy`, `ash`,
    `ballad`, `beacon`, `bossa`, `cedar`, `cinder`, `coral`, `delta`, `echo`, `gleam`, `marin`, and 11 more."""

    _nested = {"voice": "CustomVoice"}


@model
class AcceptLiveSessionsRequestSessionDelegationResponses(Base):
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
class AcceptLiveSessionsRequestSessionDelegationDecisions(Base):
    """Questions are answered in place of a free answer."""

    decisions: DecisionsDelegationConfigParam
    """Questions that are answered in place of a free answer."""
    type: Literal["decisions"]
    """Which kind it is. Always `decisions`."""
    acknowledgement_delay_ms: int | None = absent
    """How long to wait before the user is told that work is going on, in milliseconds."""

    _nested = {"decisions": "DecisionsDelegationConfigParam"}
    _tags = {"type": "decisions"}
