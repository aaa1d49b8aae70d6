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

AudioFormat: TypeAlias = m.AudioFormat
AudioFormatParam: TypeAlias = m.AudioFormatInput
BuiltInVoice: TypeAlias = m.BuiltInVoice
ClientConfig: TypeAlias = m.ClientConfig
ClientConfigParam: TypeAlias = m.ClientConfigDict
ClientDelegation: TypeAlias = m.ClientDelegation
ClientDelegationParam: TypeAlias = m.ClientDelegationDict
ClientEvent: TypeAlias = UntypedObject
ClientEventParam: TypeAlias = m.LiveClientEventInput
CommentaryAppendEvent: TypeAlias = UntypedObject
CommentaryAppendEventParam: TypeAlias = m.LiveCommentaryAppendEventDict
CommentaryAppendedEvent: TypeAlias = m.LiveCommentaryAppendedEvent
ConnectClientEvent: TypeAlias = UntypedObject
ConnectClientEventParam: TypeAlias = m.LiveSidebandClientEventInput
ConnectServerEvent: TypeAlias = m.LiveSidebandServerEvent
CustomVoice: TypeAlias = m.CustomVoice
CustomVoiceParam: TypeAlias = m.CustomVoiceDict
DataChannelConfig: TypeAlias = m.DataChannelConfig
DataChannelConfigParam: TypeAlias = m.DataChannelConfigDict
DecisionAssistantMessage: TypeAlias = m.DecisionAssistantMessage
DecisionAssistantMessageParam: TypeAlias = m.DecisionAssistantMessageDict
DecisionChoiceOption: TypeAlias = m.DecisionChoiceOption
DecisionChoiceOptionParam: TypeAlias = m.DecisionChoiceOptionDict
DecisionCreateEvent: TypeAlias = UntypedObject
DecisionCreateEventParam: TypeAlias = m.LiveDecisionCreateEventDict
DecisionDeveloperMessage: TypeAlias = m.DecisionDeveloperMessage
DecisionDeveloperMessageParam: TypeAlias = m.DecisionDeveloperMessageDict
DecisionEvent: TypeAlias = m.LiveDecisionEvent
DecisionInputText: TypeAlias = m.DecisionInputText
DecisionInputTextParam: TypeAlias = m.DecisionInputTextDict
DecisionItemCreateEvent: TypeAlias = UntypedObject
DecisionItemCreateEventParam: TypeAlias = m.LiveDecisionItemCreateEventDict
DecisionItemCreatedEvent: TypeAlias = m.LiveDecisionItemCreatedEvent
DecisionItemDeleteEvent: TypeAlias = UntypedObject
DecisionItemDeleteEventParam: TypeAlias = m.LiveDecisionItemDeleteEventDict
DecisionItemDeletedEvent: TypeAlias = m.LiveDecisionItemDeletedEvent
DecisionJSONObject: TypeAlias = m.DecisionJSONObject
DecisionJSONObjectParam: TypeAlias = dict[str, Any]
DecisionQuestion: TypeAlias = m.DecisionQuestion
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
DelegationCreatedEvent: TypeAlias = m.LiveDelegationCreatedEvent
Error: TypeAlias = m.LiveError
ErrorEvent: TypeAlias = m.LiveErrorEvent
ForkClientEvent: TypeAlias = UntypedObject
ForkClientEventParam: TypeAlias = m.LiveForkClientEventInput
ForkServerEvent: TypeAlias = m.LiveForkServerEvent
ForkSessionConfig: TypeAlias = m.ForkSessionConfig
ForkSessionConfigParam: TypeAlias = m.ForkSessionConfigDict
ForkSessionStartEvent: TypeAlias = UntypedObject
ForkSessionStartEventParam: TypeAlias = m.LiveForkSessionStartEventDict
FunctionTool: TypeAlias = m.LiveFunctionTool
FunctionToolParam: TypeAlias = m.LiveFunctionToolDict
InfoEvent: TypeAlias = m.LiveInfoEvent
InitialItem: TypeAlias = m.InitialItem
InitialItemParam: TypeAlias = m.InitialItemInput
InputAudioAppendEvent: TypeAlias = UntypedObject
InputAudioAppendEventParam: TypeAlias = m.LiveInputAudioAppendEventDict
InputAudioMuteEvent: TypeAlias = UntypedObject
InputAudioMuteEventParam: TypeAlias = m.LiveInputAudioMuteEventDict
InputAudioMutedEvent: TypeAlias = m.LiveInputAudioMutedEvent
InputAudioUnmuteEvent: TypeAlias = UntypedObject
InputAudioUnmuteEventParam: TypeAlias = m.LiveInputAudioUnmuteEventDict
InputAudioUnmutedEvent: TypeAlias = m.LiveInputAudioUnmutedEvent
InputTranscriptDeltaEvent: TypeAlias = m.LiveInputTranscriptDeltaEvent
InstructionsAppendEvent: TypeAlias = UntypedObject
InstructionsAppendEventParam: TypeAlias = m.LiveInstructionsAppendEventDict
InstructionsAppendedEvent: TypeAlias = m.LiveInstructionsAppendedEvent
LiveCreateParams: TypeAlias = CreateLiveParams_
LiveCreateResponse: TypeAlias = m.LiveCreateResponse
MediaSessionConfigParam: TypeAlias = m.MediaSessionConfigDict
MediaSessionForkConfigParam: TypeAlias = m.MediaSessionForkConfigDict
OutputAudioDeltaEvent: TypeAlias = m.LiveOutputAudioDeltaEvent
OutputAudioFixturePlayEvent: TypeAlias = UntypedObject
OutputAudioFixturePlayEventParam: TypeAlias = m.LiveOutputAudioFixturePlayEventDict
OutputAudioFixturePlayedEvent: TypeAlias = m.LiveOutputAudioFixturePlayedEvent
OutputAudioFixturePlayingEvent: TypeAlias = m.LiveOutputAudioFixturePlayingEvent
OutputTranscriptDeltaEvent: TypeAlias = m.LiveOutputTranscriptDeltaEvent
ResponseCreateEvent: TypeAlias = UntypedObject
ResponseCreateEventParam: TypeAlias = m.LiveResponseCreateEventDict
ResponseEvent: TypeAlias = m.LiveResponseEvent
ResponseItemCreateEvent: TypeAlias = UntypedObject
ResponseItemCreateEventParam: TypeAlias = m.LiveResponseItemCreateEventDict
ResponsesDelegationConfig: TypeAlias = m.ResponsesDelegationConfig
ResponsesDelegationConfigParam: TypeAlias = m.ResponsesDelegationConfigDict
ResponsesDelegationUpdateConfig: TypeAlias = m.ResponsesDelegationUpdateConfig
ResponsesDelegationUpdateConfigParam: TypeAlias = m.ResponsesDelegationUpdateConfigDict
ServerEvent: TypeAlias = m.LiveServerEvent
ServerEventSelector: TypeAlias = m.ServerEventSelector
ServerEventSelectorParam: TypeAlias = m.ServerEventSelectorDict
SessionAcceptParams: TypeAlias = AcceptLiveSessionsParams_
SessionCloseEvent: TypeAlias = UntypedObject
SessionCloseEventParam: TypeAlias = m.LiveSessionCloseEventDict
SessionClosedEvent: TypeAlias = m.LiveSessionClosedEvent
SessionConfig: TypeAlias = m.SessionConfig
SessionConfigParam: TypeAlias = m.SessionConfigDict
SessionForkParams: TypeAlias = ForkLiveSessionsParams_
SessionForkResponse: TypeAlias = m.SessionForkResponse
SessionReferParams: TypeAlias = ReferLiveSessionsParams_
SessionRejectParams: TypeAlias = RejectLiveSessionsParams_
SessionResource: TypeAlias = m.SessionResource
SessionStartEvent: TypeAlias = UntypedObject
SessionStartEventParam: TypeAlias = m.LiveSessionStartEventDict
SessionStartedEvent: TypeAlias = m.LiveSessionStartedEvent
SessionUpdateConfig: TypeAlias = m.SessionUpdateConfig
SessionUpdateConfigParam: TypeAlias = m.SessionUpdateConfigDict
SessionUpdateEvent: TypeAlias = UntypedObject
SessionUpdateEventParam: TypeAlias = m.LiveSessionUpdateEventDict
SessionUpdatedEvent: TypeAlias = m.LiveSessionUpdatedEvent
SessionUsage: TypeAlias = m.SessionUsage
SessionUsageUpdatedEvent: TypeAlias = m.LiveSessionUsageUpdatedEvent
SidebandConnectParams: TypeAlias = dict[str, Any]
ThinkingAppendEvent: TypeAlias = UntypedObject
ThinkingAppendEventParam: TypeAlias = m.LiveThinkingAppendEventDict
ThinkingAppendedEvent: TypeAlias = m.LiveThinkingAppendedEvent
