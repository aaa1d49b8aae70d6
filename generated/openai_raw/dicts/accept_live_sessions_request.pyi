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
    """Discriminator: always `live`."""
    audio: AcceptLiveSessionsRequestSessionAudio | AcceptLiveSessionsRequestSessionAudioDict
    """Audio input and output settings."""
    delegation: (
        ClientDelegation
        | ClientDelegationDict
        | AcceptLiveSessionsRequestSessionDelegationResponses
        | AcceptLiveSessionsRequestSessionDelegationResponsesDict
        | AcceptLiveSessionsRequestSessionDelegationDecisions
        | AcceptLiveSessionsRequestSessionDelegationDecisionsDict
        | None
    )
    """Delegation of work to a larger model."""
    input: Sequence[InitialItemInput]
    """Conversation to start the session with."""
    instructions: str | None
    """System instructions: how the model should behave. They precede the conversation."""
    safety_identifier: str | None
    """Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses."""
    store: bool
    """Whether to store the session so that it can be retrieved later."""
    triggers: Sequence[DecisionTriggerParam | DecisionTriggerParamDict]
    """Questions that are answered whenever a given event occurs."""

class AcceptLiveSessionsRequestSessionAudioDict(TypedDict, total=False):
    output: AcceptLiveSessionsRequestSessionAudioOutput | AcceptLiveSessionsRequestSessionAudioOutputDict
    """Format, voice and speed of the generated audio."""

class AcceptLiveSessionsRequestSessionAudioOutputDict(TypedDict, total=False):
    voice: str | BuiltInVoiceInput | CustomVoice | CustomVoiceDict
    """Voice to speak with: the name of a built-in voice, or the id of a custom one. Known values: `alloy`, `ash`,
    `ballad`, `beacon`, `bossa`, `cedar`, `cinder`, `coral`, `delta`, `echo`, `gleam`, `marin`, and 11 more."""

class AcceptLiveSessionsRequestSessionDelegationResponsesDict(TypedDict, total=False):
    responses: Required[ResponsesDelegationConfig | ResponsesDelegationConfigDict]
    """Configuration of the model that does the delegated work."""
    type: Required[Literal["responses"]]
    """Discriminator: always `responses`."""
    acknowledgement_delay_ms: int
    """Delay before the model tells the user that it is working, in milliseconds."""

class AcceptLiveSessionsRequestSessionDelegationDecisionsDict(TypedDict, total=False):
    decisions: Required[DecisionsDelegationConfigParam | DecisionsDelegationConfigParamDict]
    """Structured questions that the model answers instead of replying freely."""
    type: Required[Literal["decisions"]]
    """Discriminator: always `decisions`."""
    acknowledgement_delay_ms: int
    """Delay before the model tells the user that it is working, in milliseconds."""
