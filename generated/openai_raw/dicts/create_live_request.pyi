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
    """Audio input and output settings."""
    client: ClientConfig | ClientConfigDict
    """Permissions of the browser or phone client."""
    delegation: (
        ClientDelegation
        | ClientDelegationDict
        | MediaSessionConfigDelegationResponses
        | MediaSessionConfigDelegationResponsesDict
        | MediaSessionConfigDelegationDecisions
        | MediaSessionConfigDelegationDecisionsDict
        | None
    )
    """Delegation of work to a larger model."""
    idle_timeout_s: int
    """Silence after which the session ends, in seconds."""
    input: Sequence[InitialItemInput]
    """Conversation to start the session with."""
    instructions: str | None
    """System instructions: how the model should behave. They precede the conversation."""
    safety_identifier: str | None
    """Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses."""
    store: bool
    """Whether to store the media session config so that it can be retrieved later."""
    triggers: Sequence[DecisionTriggerParam | DecisionTriggerParamDict]
    """Questions that are answered whenever a given event occurs."""
    wake_policy: MediaSessionConfigWakePolicy | MediaSessionConfigWakePolicyDict
    """When the model starts listening."""

class MediaSessionConfigAudioDict(TypedDict, total=False):
    output: MediaSessionConfigAudioOutput | MediaSessionConfigAudioOutputDict
    """Format, voice and speed of the generated audio."""

class MediaSessionConfigAudioOutputDict(TypedDict, total=False):
    voice: str | BuiltInVoiceInput | CustomVoice | CustomVoiceDict
    """Voice to speak with: the name of a built-in voice, or the id of a custom one. Known values: `alloy`, `ash`,
    `ballad`, `beacon`, `bossa`, `cedar`, `cinder`, `coral`, `delta`, `echo`, `gleam`, `marin`, and 11 more."""

class MediaSessionConfigDelegationResponsesDict(TypedDict, total=False):
    responses: Required[ResponsesDelegationConfig | ResponsesDelegationConfigDict]
    """Configuration of the model that does the delegated work."""
    type: Required[Literal["responses"]]
    """Discriminator: always `responses`."""
    acknowledgement_delay_ms: int
    """Delay before the model tells the user that it is working, in milliseconds."""

class MediaSessionConfigDelegationDecisionsDict(TypedDict, total=False):
    decisions: Required[DecisionsDelegationConfigParam | DecisionsDelegationConfigParamDict]
    """Structured questions that the model answers instead of replying freely."""
    type: Required[Literal["decisions"]]
    """Discriminator: always `decisions`."""
    acknowledgement_delay_ms: int
    """Delay before the model tells the user that it is working, in milliseconds."""

class MediaSessionConfigWakePolicyDict(TypedDict, total=False):
    type: Required[Literal["speech"]]
    """Discriminator: always `speech`."""
    vad_threshold: float
    """Activation threshold for speech detection, from 0 to 1."""

class CreateLiveRequestTransportDict(TypedDict, total=False):
    sdp: Required[str]
    """Session description, as SDP text."""
    type: Required[Literal["webrtc"]]
    """Discriminator: always `webrtc`."""
