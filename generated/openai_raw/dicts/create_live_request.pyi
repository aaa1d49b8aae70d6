"""What requests take instead of the models in ``models.create_live_request``, for type checkers only."""

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
from ..models.create_live_request import (
    MediaSessionConfigAudio,
    MediaSessionConfigAudioOutput,
    MediaSessionConfigDelegationDecisions,
    MediaSessionConfigDelegationResponses,
    MediaSessionConfigModelInput,
    MediaSessionConfigWakePolicy,
)
from ..models.custom_voice import CustomVoice
from ..models.decision_trigger_param import DecisionTriggerParam
from ..models.decisions_delegation_config_param import DecisionsDelegationConfigParam
from ..models.enums import BuiltInVoiceInput
from ..models.responses_delegation_config import ResponsesDelegationConfig
from ..unions import InitialItemInput

class MediaSessionConfigDict(TypedDict, total=False):
    model: Required[str | MediaSessionConfigModelInput]
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-live-1`, `gpt-live-1.1`."""
    audio: MediaSessionConfigAudio | MediaSessionConfigAudioDict
    """How audio is heard and spoken."""
    client: ClientConfig | ClientConfigDict
    """What the browser or the telephone may do."""
    delegation: (
        ClientDelegation
        | ClientDelegationDict
        | MediaSessionConfigDelegationResponses
        | MediaSessionConfigDelegationResponsesDict
        | MediaSessionConfigDelegationDecisions
        | MediaSessionConfigDelegationDecisionsDict
        | None
    )
    """How work is handed to a larger model."""
    idle_timeout_s: int
    """Seconds of silence after which the session ends."""
    input: Sequence[InitialItemInput]
    """What was said before the session begins."""
    instructions: str | None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    safety_identifier: str | None
    """A stable id of your end user, for finding those who break the usage policies; hash it, so that it names
    nobody."""
    store: bool
    """Whether the media session config is kept, so that it can be retrieved later."""
    triggers: Sequence[DecisionTriggerParam | DecisionTriggerParamDict]
    """Questions that are answered whenever something happens."""
    wake_policy: MediaSessionConfigWakePolicy | MediaSessionConfigWakePolicyDict
    """When the model begins to listen."""

class MediaSessionConfigAudioDict(TypedDict, total=False):
    output: MediaSessionConfigAudioOutput | MediaSessionConfigAudioOutputDict
    """How audio is spoken."""

class MediaSessionConfigAudioOutputDict(TypedDict, total=False):
    voice: str | BuiltInVoiceInput | CustomVoice | CustomVoiceDict
    """The voice that speaks: a built-in one by name, or one of your own by its id. Known values: `alloy`, `ash`,
    `ballad`, `beacon`, `bossa`, `cedar`, `cinder`, `coral`, `delta`, `echo`, `gleam`, `marin`, and 11 more."""

class MediaSessionConfigDelegationResponsesDict(TypedDict, total=False):
    responses: Required[ResponsesDelegationConfig | ResponsesDelegationConfigDict]
    """Settings of the model that does the work."""
    type: Required[Literal["responses"]]
    """Which kind it is. Always `responses`."""
    acknowledgement_delay_ms: int
    """How long to wait before the user is told that work is going on, in milliseconds."""

class MediaSessionConfigDelegationDecisionsDict(TypedDict, total=False):
    decisions: Required[DecisionsDelegationConfigParam | DecisionsDelegationConfigParamDict]
    """Questions that are answered in place of a free answer."""
    type: Required[Literal["decisions"]]
    """Which kind it is. Always `decisions`."""
    acknowledgement_delay_ms: int
    """How long to wait before the user is told that work is going on, in milliseconds."""

class MediaSessionConfigWakePolicyDict(TypedDict, total=False):
    type: Required[Literal["speech"]]
    """Which kind it is. Always `speech`."""
    vad_threshold: float
    """How loud speech has to be, between 0 and 1."""

class CreateLiveRequestTransportDict(TypedDict, total=False):
    sdp: Required[str]
    """The description of the connection, as SDP text."""
    type: Required[Literal["webrtc"]]
    """Which kind it is. Always `webrtc`."""
