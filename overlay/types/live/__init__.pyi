"""The names of ``openai.types.live`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from typing import Any, TypeAlias
from openai_raw import models as m
from openai_raw.types import UntypedObject
from openai_raw.api.live.accept_live_sessions import AcceptLiveSessionsParams as AcceptLiveSessionsParams_
from openai_raw.api.live.create_live import CreateLiveParams as CreateLiveParams_
from openai_raw.api.live.fork_live_sessions import ForkLiveSessionsParams as ForkLiveSessionsParams_
from openai_raw.api.live.refer_live_sessions import ReferLiveSessionsParams as ReferLiveSessionsParams_
from openai_raw.api.live.reject_live_sessions import RejectLiveSessionsParams as RejectLiveSessionsParams_

AudioFormat: TypeAlias = UntypedObject
AudioFormatParam: TypeAlias = dict[str, Any]
BuiltInVoice: TypeAlias = m.BuiltInVoice
ClientConfig: TypeAlias = m.ClientConfig
ClientConfigParam: TypeAlias = m.ClientConfigDict
ClientDelegation: TypeAlias = m.ClientDelegation
ClientDelegationParam: TypeAlias = m.ClientDelegationDict
ClientEvent: TypeAlias = UntypedObject
ClientEventParam: TypeAlias = dict[str, Any]
CommentaryAppendEvent: TypeAlias = UntypedObject
CommentaryAppendEventParam: TypeAlias = dict[str, Any]
CommentaryAppendedEvent: TypeAlias = UntypedObject
ConnectClientEvent: TypeAlias = UntypedObject
ConnectClientEventParam: TypeAlias = dict[str, Any]
ConnectServerEvent: TypeAlias = UntypedObject
CustomVoice: TypeAlias = m.CustomVoice
CustomVoiceParam: TypeAlias = m.CustomVoiceDict
DataChannelConfig: TypeAlias = m.DataChannelConfig
DataChannelConfigParam: TypeAlias = m.DataChannelConfigDict
DecisionAssistantMessage: TypeAlias = m.DecisionAssistantMessage
DecisionAssistantMessageParam: TypeAlias = m.DecisionAssistantMessageDict
DecisionChoiceOption: TypeAlias = m.DecisionChoiceOption
DecisionChoiceOptionParam: TypeAlias = m.DecisionChoiceOptionDict
DecisionCreateEvent: TypeAlias = UntypedObject
DecisionCreateEventParam: TypeAlias = dict[str, Any]
DecisionDeveloperMessage: TypeAlias = m.DecisionDeveloperMessage
DecisionDeveloperMessageParam: TypeAlias = m.DecisionDeveloperMessageDict
DecisionEvent: TypeAlias = UntypedObject
DecisionInputText: TypeAlias = m.DecisionInputText
DecisionInputTextParam: TypeAlias = m.DecisionInputTextDict
DecisionItemCreateEvent: TypeAlias = UntypedObject
DecisionItemCreateEventParam: TypeAlias = dict[str, Any]
DecisionItemCreatedEvent: TypeAlias = UntypedObject
DecisionItemDeleteEvent: TypeAlias = UntypedObject
DecisionItemDeleteEventParam: TypeAlias = dict[str, Any]
DecisionItemDeletedEvent: TypeAlias = UntypedObject
DecisionJSONObject: TypeAlias = m.DecisionJSONObject
DecisionJSONObjectParam: TypeAlias = dict[str, Any]
DecisionQuestion: TypeAlias = UntypedObject
DecisionQuestionParam: TypeAlias = m.DecisionQuestionParamInput
DecisionStoredAssistantMessage: TypeAlias = m.DecisionStoredAssistantMessage
DecisionStoredDeveloperMessage: TypeAlias = m.DecisionStoredDeveloperMessage
DecisionStoredSystemMessage: TypeAlias = m.DecisionStoredSystemMessage
DecisionStoredUserMessage: TypeAlias = m.DecisionStoredUserMessage
DecisionSystemMessage: TypeAlias = m.DecisionSystemMessage
DecisionSystemMessageParam: TypeAlias = m.DecisionSystemMessageDict
DecisionTrigger: TypeAlias = m.DecisionTrigger
DecisionTriggerParam: TypeAlias = m.DecisionTriggerParamDict
DecisionUserMessage: TypeAlias = m.DecisionUserMessage
DecisionUserMessageParam: TypeAlias = m.DecisionUserMessageDict
DecisionsDelegationConfig: TypeAlias = m.DecisionsDelegationConfig
DecisionsDelegationConfigParam: TypeAlias = m.DecisionsDelegationConfigParamDict
DecisionsDelegationUpdateConfig: TypeAlias = m.DecisionsDelegationUpdateConfig
DecisionsDelegationUpdateConfigParam: TypeAlias = m.DecisionsDelegationUpdateConfigDict
DelegationCreatedEvent: TypeAlias = UntypedObject
Error: TypeAlias = m.Error
ErrorEvent: TypeAlias = UntypedObject
ForkClientEvent: TypeAlias = UntypedObject
ForkClientEventParam: TypeAlias = dict[str, Any]
ForkServerEvent: TypeAlias = UntypedObject
ForkSessionConfig: TypeAlias = m.ForkSessionConfig
ForkSessionConfigParam: TypeAlias = m.ForkSessionConfigDict
ForkSessionStartEvent: TypeAlias = UntypedObject
ForkSessionStartEventParam: TypeAlias = dict[str, Any]
FunctionTool: TypeAlias = m.FunctionTool
FunctionToolParam: TypeAlias = m.LiveFunctionToolDict
InfoEvent: TypeAlias = UntypedObject
InitialItem: TypeAlias = UntypedObject
InitialItemParam: TypeAlias = m.InitialItemInput
InputAudioAppendEvent: TypeAlias = UntypedObject
InputAudioAppendEventParam: TypeAlias = dict[str, Any]
InputAudioMuteEvent: TypeAlias = UntypedObject
InputAudioMuteEventParam: TypeAlias = dict[str, Any]
InputAudioMutedEvent: TypeAlias = UntypedObject
InputAudioUnmuteEvent: TypeAlias = UntypedObject
InputAudioUnmuteEventParam: TypeAlias = dict[str, Any]
InputAudioUnmutedEvent: TypeAlias = UntypedObject
InputTranscriptDeltaEvent: TypeAlias = UntypedObject
InstructionsAppendEvent: TypeAlias = UntypedObject
InstructionsAppendEventParam: TypeAlias = dict[str, Any]
InstructionsAppendedEvent: TypeAlias = UntypedObject
LiveCreateParams: TypeAlias = CreateLiveParams_
LiveCreateResponse: TypeAlias = m.LiveCreateResponse
MediaSessionConfigParam: TypeAlias = m.MediaSessionConfigDict
MediaSessionForkConfigParam: TypeAlias = m.MediaSessionForkConfigDict
OutputAudioDeltaEvent: TypeAlias = UntypedObject
OutputAudioFixturePlayEvent: TypeAlias = UntypedObject
OutputAudioFixturePlayEventParam: TypeAlias = dict[str, Any]
OutputAudioFixturePlayedEvent: TypeAlias = UntypedObject
OutputAudioFixturePlayingEvent: TypeAlias = UntypedObject
OutputTranscriptDeltaEvent: TypeAlias = UntypedObject
ResponseCreateEvent: TypeAlias = UntypedObject
ResponseCreateEventParam: TypeAlias = dict[str, Any]
ResponseEvent: TypeAlias = UntypedObject
ResponseItemCreateEvent: TypeAlias = UntypedObject
ResponseItemCreateEventParam: TypeAlias = dict[str, Any]
ResponsesDelegationConfig: TypeAlias = m.ResponsesDelegationConfig
ResponsesDelegationConfigParam: TypeAlias = m.ResponsesDelegationConfigDict
ResponsesDelegationUpdateConfig: TypeAlias = m.ResponsesDelegationUpdateConfig
ResponsesDelegationUpdateConfigParam: TypeAlias = m.ResponsesDelegationUpdateConfigDict
ServerEvent: TypeAlias = UntypedObject
ServerEventSelector: TypeAlias = m.ServerEventSelector
ServerEventSelectorParam: TypeAlias = m.ServerEventSelectorDict
SessionAcceptParams: TypeAlias = AcceptLiveSessionsParams_
SessionCloseEvent: TypeAlias = UntypedObject
SessionCloseEventParam: TypeAlias = dict[str, Any]
SessionClosedEvent: TypeAlias = UntypedObject
SessionConfig: TypeAlias = m.SessionConfig
SessionConfigParam: TypeAlias = m.SessionConfigDict
SessionForkParams: TypeAlias = ForkLiveSessionsParams_
SessionForkResponse: TypeAlias = m.SessionForkResponse
SessionReferParams: TypeAlias = ReferLiveSessionsParams_
SessionRejectParams: TypeAlias = RejectLiveSessionsParams_
SessionResource: TypeAlias = m.SessionResource
SessionStartEvent: TypeAlias = UntypedObject
SessionStartEventParam: TypeAlias = dict[str, Any]
SessionStartedEvent: TypeAlias = UntypedObject
SessionUpdateConfig: TypeAlias = m.SessionUpdateConfig
SessionUpdateConfigParam: TypeAlias = m.SessionUpdateConfigDict
SessionUpdateEvent: TypeAlias = UntypedObject
SessionUpdateEventParam: TypeAlias = dict[str, Any]
SessionUpdatedEvent: TypeAlias = UntypedObject
SessionUsage: TypeAlias = m.SessionUsage
SessionUsageUpdatedEvent: TypeAlias = UntypedObject
SidebandConnectParams: TypeAlias = dict[str, Any]
ThinkingAppendEvent: TypeAlias = UntypedObject
ThinkingAppendEventParam: TypeAlias = dict[str, Any]
ThinkingAppendedEvent: TypeAlias = UntypedObject
