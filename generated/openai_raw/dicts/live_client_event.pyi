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
    """The session and its configuration."""
    type: Required[Literal["session.start"]]
    """Event type: always `session.start`."""
    event_id: str | None
    """Id of the event, assigned by the server."""

class SessionConfigDict(TypedDict, total=False):
    model: Required[str | SessionConfigModelInput]
    """Name of the model that was used. Known values: `gpt-live-1`, `gpt-live-1.1`."""
    audio: SessionConfigAudio | SessionConfigAudioDict
    """Audio input and output settings."""
    client: ClientConfig | ClientConfigDict
    """Permissions of the browser or phone client."""
    delegation: (
        ClientDelegation
        | ClientDelegationDict
        | SessionConfigDelegationResponses
        | SessionConfigDelegationResponsesDict
        | SessionConfigDelegationDecisions
        | SessionConfigDelegationDecisionsDict
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
    """Whether to store the session config so that it can be retrieved later."""
    triggers: Sequence[DecisionTriggerParam | DecisionTriggerParamDict]
    """Questions that are answered whenever a given event occurs."""

class SessionConfigAudioDict(TypedDict, total=False):
    format: AudioFormatInput
    """How audio is encoded."""
    output: SessionConfigAudioOutput | SessionConfigAudioOutputDict
    """Format, voice and speed of the generated audio."""

class SessionConfigAudioOutputDict(TypedDict, total=False):
    voice: str | BuiltInVoiceInput | CustomVoice | CustomVoiceDict
    """Voice to speak with: the name of a built-in voice, or the id of a custom one. Known values: `alloy`, `ash`,
    `ballad`, `beacon`, `bossa`, `cedar`, `cinder`, `coral`, `delta`, `echo`, `gleam`, `marin`, and 11 more."""

class SessionConfigDelegationResponsesDict(TypedDict, total=False):
    responses: Required[ResponsesDelegationConfig | ResponsesDelegationConfigDict]
    """Configuration of the model that does the delegated work."""
    type: Required[Literal["responses"]]
    """Discriminator: always `responses`."""
    acknowledgement_delay_ms: int
    """Delay before the model tells the user that it is working, in milliseconds."""

class SessionConfigDelegationDecisionsDict(TypedDict, total=False):
    decisions: Required[DecisionsDelegationConfigParam | DecisionsDelegationConfigParamDict]
    """Structured questions that the model answers instead of replying freely."""
    type: Required[Literal["decisions"]]
    """Discriminator: always `decisions`."""
    acknowledgement_delay_ms: int
    """Delay before the model tells the user that it is working, in milliseconds."""
