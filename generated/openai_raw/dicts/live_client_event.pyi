"""What requests take instead of the models in ``models.live_client_event``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..dicts.client_config import ClientConfigDict
from ..dicts.client_delegation import ClientDelegationDict
from ..dicts.custom_voice import CustomVoiceDict
from ..dicts.decision_trigger_param import DecisionTriggerParamDict
from ..dicts.decisions_delegation_config_param import DecisionsDelegationConfigParamDict
from ..dicts.responses_delegation_config import ResponsesDelegationConfigDict
from ..models.client_config import ClientConfig
from ..models.client_delegation import ClientDelegation
from ..models.custom_voice import CustomVoice
from ..models.decision_trigger_param import DecisionTriggerParam
from ..models.decisions_delegation_config_param import DecisionsDelegationConfigParam
from ..models.enums import BuiltInVoiceInput
from ..models.live_client_event import (
    SessionConfig,
    SessionConfigAudio,
    SessionConfigAudioOutput,
    SessionConfigDelegationDecisions,
    SessionConfigDelegationResponses,
    SessionConfigModelInput,
)
from ..models.responses_delegation_config import ResponsesDelegationConfig
from ..unions import AudioFormatInput, InitialItemInput

class LiveSessionStartEventDict(TypedDict, total=False):
    session: Required[SessionConfig | SessionConfigDict]
    """The session and its settings."""
    type: Required[Literal["session.start"]]
    """Which kind it is. Always `session.start`."""
    event_id: str | None
    """Id of the event, given by the server."""

class SessionConfigDict(TypedDict, total=False):
    model: Required[str | SessionConfigModelInput]
    """The model that was used. Known values: `gpt-live-1`, `gpt-live-1.1`."""
    audio: SessionConfigAudio | SessionConfigAudioDict
    """How audio is heard and spoken."""
    client: ClientConfig | ClientConfigDict
    """What the browser or the telephone may do."""
    delegation: (
        ClientDelegation
        | ClientDelegationDict
        | SessionConfigDelegationResponses
        | SessionConfigDelegationResponsesDict
        | SessionConfigDelegationDecisions
        | SessionConfigDelegationDecisionsDict
        | None
    )
    """How work is handed to a larger model."""
    input: Sequence[InitialItemInput]
    """What was said before the session begins."""
    instructions: str | None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    safety_identifier: str | None
    """A stable id of your end user, for finding those who break the usage policies; hash it, so that it names
    nobody."""
    store: bool
    """Whether the session config is kept, so that it can be retrieved later."""
    triggers: Sequence[DecisionTriggerParam | DecisionTriggerParamDict]
    """Questions that are answered whenever something happens."""

class SessionConfigAudioDict(TypedDict, total=False):
    format: AudioFormatInput
    """How audio is encoded."""
    output: SessionConfigAudioOutput | SessionConfigAudioOutputDict
    """How audio is spoken."""

class SessionConfigAudioOutputDict(TypedDict, total=False):
    voice: str | BuiltInVoiceInput | CustomVoice | CustomVoiceDict
    """The voice that speaks: a built-in one by name, or one of your own by its id. Known values: `alloy`, `ash`,
    `ballad`, `beacon`, `bossa`, `cedar`, `cinder`, `coral`, `delta`, `echo`, `gleam`, `marin`, and 11 more."""

class SessionConfigDelegationResponsesDict(TypedDict, total=False):
    responses: Required[ResponsesDelegationConfig | ResponsesDelegationConfigDict]
    """Settings of the model that does the work."""
    type: Required[Literal["responses"]]
    """Tells this object from others that can stand in its place: always `responses`."""
    acknowledgement_delay_ms: int
    """How long to wait before the user is told that work is going on, in milliseconds."""

class SessionConfigDelegationDecisionsDict(TypedDict, total=False):
    decisions: Required[DecisionsDelegationConfigParam | DecisionsDelegationConfigParamDict]
    """Questions that are answered in place of a free answer."""
    type: Required[Literal["decisions"]]
    """Tells this object from others that can stand in its place: always `decisions`."""
    acknowledgement_delay_ms: int
    """How long to wait before the user is told that work is going on, in milliseconds."""
