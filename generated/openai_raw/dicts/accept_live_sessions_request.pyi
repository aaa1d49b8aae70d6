"""What requests take instead of the models in ``models.accept_live_sessions_request``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..dicts.client_delegation import ClientDelegationDict
from ..dicts.custom_voice import CustomVoiceDict
from ..dicts.decision_trigger_param import DecisionTriggerParamDict
from ..dicts.decisions_delegation_config_param import DecisionsDelegationConfigParamDict
from ..dicts.responses_delegation_config import ResponsesDelegationConfigDict
from ..models.accept_live_sessions_request import (
    AcceptLiveSessionsRequestSessionAudio,
    AcceptLiveSessionsRequestSessionAudioOutput,
    AcceptLiveSessionsRequestSessionDelegationDecisions,
    AcceptLiveSessionsRequestSessionDelegationResponses,
    AcceptLiveSessionsRequestSessionModelInput,
)
from ..models.client_delegation import ClientDelegation
from ..models.custom_voice import CustomVoice
from ..models.decision_trigger_param import DecisionTriggerParam
from ..models.decisions_delegation_config_param import DecisionsDelegationConfigParam
from ..models.enums import BuiltInVoiceInput
from ..models.responses_delegation_config import ResponsesDelegationConfig
from ..unions import InitialItemInput

class AcceptLiveSessionsRequestSessionDict(TypedDict, total=False):
    model: Required[str | AcceptLiveSessionsRequestSessionModelInput]
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-live-1`, `gpt-live-1.1`."""
    type: Required[Literal["live"]]
    """Which kind it is. Always `live`."""
    audio: AcceptLiveSessionsRequestSessionAudio | AcceptLiveSessionsRequestSessionAudioDict
    """How audio is heard and spoken."""
    delegation: (
        ClientDelegation
        | ClientDelegationDict
        | AcceptLiveSessionsRequestSessionDelegationResponses
        | AcceptLiveSessionsRequestSessionDelegationResponsesDict
        | AcceptLiveSessionsRequestSessionDelegationDecisions
        | AcceptLiveSessionsRequestSessionDelegationDecisionsDict
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
    """Whether the session is kept, so that it can be retrieved later."""
    triggers: Sequence[DecisionTriggerParam | DecisionTriggerParamDict]
    """Questions that are answered whenever something happens."""

class AcceptLiveSessionsRequestSessionAudioDict(TypedDict, total=False):
    output: AcceptLiveSessionsRequestSessionAudioOutput | AcceptLiveSessionsRequestSessionAudioOutputDict
    """How audio is spoken."""

class AcceptLiveSessionsRequestSessionAudioOutputDict(TypedDict, total=False):
    voice: str | BuiltInVoiceInput | CustomVoice | CustomVoiceDict
    """The voice that speaks: a built-in one by name, or one of your own by its id. Known values: `alloy`, `ash`,
    `ballad`, `beacon`, `bossa`, `cedar`, `cinder`, `coral`, `delta`, `echo`, `gleam`, `marin`, and 11 more."""

class AcceptLiveSessionsRequestSessionDelegationResponsesDict(TypedDict, total=False):
    responses: Required[ResponsesDelegationConfig | ResponsesDelegationConfigDict]
    """Settings of the model that does the work."""
    type: Required[Literal["responses"]]
    """Which kind it is. Always `responses`."""
    acknowledgement_delay_ms: int
    """How long to wait before the user is told that work is going on, in milliseconds."""

class AcceptLiveSessionsRequestSessionDelegationDecisionsDict(TypedDict, total=False):
    decisions: Required[DecisionsDelegationConfigParam | DecisionsDelegationConfigParamDict]
    """Questions that are answered in place of a free answer."""
    type: Required[Literal["decisions"]]
    """Which kind it is. Always `decisions`."""
    acknowledgement_delay_ms: int
    """How long to wait before the user is told that work is going on, in milliseconds."""
