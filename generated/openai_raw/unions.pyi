"""The components that are no class of their own. A stub, so that nothing of it is compiled or loaded."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from .dicts.agent_text import TextFormatJsonSchemaDict, TextFormatTextDict
from .dicts.agent_tool_param import (
    AgentToolParamAutomationsDict,
    AgentToolParamComputerUseDict,
    AgentToolParamFunctionDict,
    AgentToolParamMcpDict,
    AgentToolParamProgrammaticToolCallingDict,
    AgentToolParamToolSearchDict,
    AgentToolParamWebSearchDict,
    McpTransportParamHttpDict,
    McpTransportParamStdioDict,
)
from .dicts.annotation import ContainerFileCitationBodyDict, FileCitationBodyDict, FilePathDict, UrlCitationBodyDict
from .dicts.assistants_api_tool_choice_option import AssistantsNamedToolChoiceDict
from .dicts.audio_format import AudioFormatAudioPcmaDict, AudioFormatAudioPcmDict, AudioFormatAudioPcmuDict
from .dicts.auto_chunking_strategy_request_param import AutoChunkingStrategyRequestParamDict
from .dicts.automation_target_param import AutomationTargetParamExistingSessionDict, AutomationTargetParamNewSessionDict
from .dicts.beta_annotation import (
    BetaContainerFileCitationBodyDict,
    BetaFileCitationBodyDict,
    BetaFilePathDict,
    BetaUrlCitationBodyDict,
)
from .dicts.beta_code_interpreter_tool_call import BetaCodeInterpreterToolCallDict
from .dicts.beta_computer_tool_call import (
    BetaClickParamDict,
    BetaComputerToolCallDict,
    BetaDoubleClickActionDict,
    BetaDragParamDict,
    BetaKeyPressActionDict,
    BetaMoveParamDict,
    BetaScreenshotParamDict,
    BetaScrollParamDict,
    BetaTypeParamDict,
    BetaWaitParamDict,
)
from .dicts.beta_conversation_param import BetaConversationParam2Dict
from .dicts.beta_custom_tool_call import BetaCustomToolCallDict
from .dicts.beta_custom_tool_call_output import BetaCustomToolCallOutputDict
from .dicts.beta_file_search_tool_call import BetaFileSearchToolCallDict
from .dicts.beta_function_tool_call import BetaFunctionToolCallDict
from .dicts.beta_image_gen_tool_call import BetaImageGenToolCallDict
from .dicts.beta_input_file_content import BetaInputFileContentDict
from .dicts.beta_input_image_content import BetaInputImageContentDict
from .dicts.beta_input_item import (
    BetaAdditionalToolsItemParamDict,
    BetaAgentMessageItemParamDict,
    BetaApplyPatchCreateFileOperationParamDict,
    BetaApplyPatchDeleteFileOperationParamDict,
    BetaApplyPatchToolCallItemParamDict,
    BetaApplyPatchToolCallOutputItemParamDict,
    BetaApplyPatchUpdateFileOperationParamDict,
    BetaCompactionSummaryItemParamDict,
    BetaCompactionTriggerItemParamDict,
    BetaComputerCallOutputItemParamDict,
    BetaEasyInputMessageDict,
    BetaFunctionCallOutputItemParamDict,
    BetaFunctionShellCallItemParamDict,
    BetaFunctionShellCallOutputExitOutcomeParamDict,
    BetaFunctionShellCallOutputItemParamDict,
    BetaFunctionShellCallOutputTimeoutOutcomeParamDict,
    BetaInputMessageDict,
    BetaItemReferenceParamDict,
    BetaMCPApprovalResponseDict,
    BetaMultiAgentCallItemParamDict,
    BetaMultiAgentCallOutputItemParamDict,
    BetaProgramItemParamDict,
    BetaProgramOutputItemParamDict,
    BetaToolSearchCallItemParamDict,
    BetaToolSearchOutputItemParamDict,
)
from .dicts.beta_input_text_content import BetaInputTextContentDict
from .dicts.beta_local_shell_tool_call import BetaLocalShellToolCallDict
from .dicts.beta_local_shell_tool_call_output import BetaLocalShellToolCallOutputDict
from .dicts.beta_mcp_approval_request import BetaMCPApprovalRequestDict
from .dicts.beta_mcp_list_tools import BetaMCPListToolsDict
from .dicts.beta_mcp_tool_call import (
    BetaHTTPErrorDict,
    BetaMCPProtocolErrorDict,
    BetaMCPToolCallDict,
    BetaMCPToolExecutionErrorDict,
)
from .dicts.beta_output_message import BetaOutputMessageDict
from .dicts.beta_output_text_content import BetaOutputTextContentDict
from .dicts.beta_prompt import BetaPromptObjectDict
from .dicts.beta_reasoning_item import BetaReasoningItemDict
from .dicts.beta_refusal_content import BetaRefusalContentDict
from .dicts.beta_response_configuration_update_item import BetaResponseConfigurationUpdateItemDict
from .dicts.beta_response_stream_options import BetaResponseStreamOptionsObjectDict
from .dicts.beta_response_text_param import BetaResponseFormatJsonObjectDict, BetaResponseFormatTextDict
from .dicts.beta_text_response_format_json_schema import BetaTextResponseFormatJsonSchemaDict
from .dicts.beta_tool import (
    BetaApplyPatchToolParamDict,
    BetaCodeInterpreterToolDict,
    BetaComparisonFilterDict,
    BetaCompoundFilterDict,
    BetaComputerToolDict,
    BetaComputerUsePreviewToolDict,
    BetaCustomToolParamDict,
    BetaFileSearchToolDict,
    BetaFunctionShellToolParamDict,
    BetaFunctionToolDict,
    BetaImageGenToolDict,
    BetaLocalShellToolParamDict,
    BetaMCPToolDict,
    BetaNamespaceToolParamDict,
    BetaProgrammaticToolCallingParamDict,
    BetaToolSearchToolParamDict,
    BetaWebSearchApproximateLocationApproximateDict,
    BetaWebSearchPreviewToolDict,
    BetaWebSearchToolDict,
)
from .dicts.beta_tool_call_caller import BetaDirectToolCallCallerDict, BetaProgramToolCallCallerDict
from .dicts.beta_tool_call_caller_param import BetaDirectToolCallCallerParamDict, BetaProgramToolCallCallerParamDict
from .dicts.beta_tool_choice_param import (
    BetaSpecificApplyPatchParamDict,
    BetaSpecificFunctionShellParamDict,
    BetaSpecificProgrammaticToolCallingParamDict,
    BetaToolChoiceAllowedDict,
    BetaToolChoiceCustomDict,
    BetaToolChoiceFunctionDict,
    BetaToolChoiceMCPDict,
    BetaToolChoiceTypesDict,
)
from .dicts.beta_web_search_tool_call import BetaWebSearchToolCallDict
from .dicts.chat_completion_message_tool_calls import (
    ChatCompletionMessageCustomToolCallDict,
    ChatCompletionMessageToolCallDict,
)
from .dicts.chat_completion_request_assistant_message_content_part import (
    ChatCompletionRequestMessageContentPartRefusalDict,
)
from .dicts.chat_completion_request_message_content_part_image import ChatCompletionRequestMessageContentPartImageDict
from .dicts.chat_completion_request_message_content_part_text import ChatCompletionRequestMessageContentPartTextDict
from .dicts.chat_completion_stream_options import ChatCompletionStreamOptionsObjectDict
from .dicts.chat_completion_tool_choice_option import (
    ChatCompletionAllowedToolsChoiceDict,
    ChatCompletionNamedToolChoiceCustomDict,
    ChatCompletionNamedToolChoiceDict,
)
from .dicts.code_interpreter_tool_call import CodeInterpreterToolCallDict
from .dicts.comparison_filter import ComparisonFilterDict
from .dicts.compound_filter import CompoundFilterDict
from .dicts.computer_tool_call import (
    ClickParamDict,
    ComputerToolCallDict,
    DoubleClickActionDict,
    DragParamDict,
    KeyPressActionDict,
    MoveParamDict,
    ScreenshotParamDict,
    ScrollParamDict,
    TypeParamDict,
    WaitParamDict,
)
from .dicts.conversation_param import ConversationParam2Dict
from .dicts.create_beta_agents_sessions_events_request import (
    AgentSessionInputAgentSessionInputCancelDict,
    AgentSessionInputAgentSessionInputComputerUseApprovalRequestResultDict,
    AgentSessionInputAgentSessionInputMcpApprovalRequestResultDict,
    AgentSessionInputAgentSessionInputMessageDict,
    AgentSessionInputAgentSessionInputToolResultDict,
)
from .dicts.create_beta_agents_vaults_credentials_request import (
    CredentialAuthCreateEnvironmentVariableDict,
    CredentialAuthCreateMcpOauthDict,
    CredentialAuthCreateStaticBearerDict,
    McpOauthTokenEndpointAuthCreateClientSecretBasicDict,
    McpOauthTokenEndpointAuthCreateClientSecretPostDict,
    McpOauthTokenEndpointAuthCreateNoneDict,
)
from .dicts.create_chat_completion_request import (
    ChatCompletionRequestAssistantMessageDict,
    ChatCompletionRequestDeveloperMessageDict,
    ChatCompletionRequestFunctionMessageDict,
    ChatCompletionRequestMessageContentPartAudioDict,
    ChatCompletionRequestMessageContentPartFileDict,
    ChatCompletionRequestSystemMessageDict,
    ChatCompletionRequestToolMessageDict,
    ChatCompletionRequestUserMessageDict,
)
from .dicts.create_decisions_request import (
    DecisionInputImageDict,
    DecisionInputJSONDict,
    DecisionInputTextParamDict,
    DecisionQuestionInputImageDict,
    DecisionQuestionInputTextDict,
)
from .dicts.create_eval_request import CreateEvalItemObjectDict
from .dicts.credential_networking import CredentialNetworkingLimitedDict, CredentialNetworkingUnrestrictedDict
from .dicts.custom_tool_call import CustomToolCallDict
from .dicts.custom_tool_call_output import CustomToolCallOutputDict
from .dicts.decision_question_param import (
    DecisionQuestionParamChoiceDict,
    DecisionQuestionParamPredicateDict,
    DecisionQuestionParamScoreDict,
)
from .dicts.easy_input_message import EasyInputMessageDict
from .dicts.environment_param import (
    EnvironmentParamNoneDict,
    EnvironmentParamOpenaiHostedDict,
    EnvironmentParamSelfHostedDict,
)
from .dicts.eval_item import EvalItemContentOutputTextDict, EvalItemDict, EvalItemInputImageDict, InputAudioDict
from .dicts.file_search_tool_call import FileSearchToolCallDict
from .dicts.function_tool_call import FunctionToolCallDict
from .dicts.hosted_environment_file_param import (
    HostedEnvironmentFileParamFileIdDict,
    HostedEnvironmentFileParamInlineDict,
)
from .dicts.hosted_skill_param import HostedSkillParamInlineDict, HostedSkillParamSkillReferenceDict
from .dicts.image_gen_tool_call import ImageGenToolCallDict
from .dicts.initial_item import InitialItemAssistantDict, InitialItemDeveloperDict, InitialItemUserDict
from .dicts.input_content_2 import InputContent2InputImageDict, InputContent2InputTextDict
from .dicts.input_file_content import InputFileContentDict
from .dicts.input_file_content_param import InputFileContentParamDict
from .dicts.input_image_content import InputImageContentDict
from .dicts.input_image_content_param_auto_param import InputImageContentParamAutoParamDict
from .dicts.input_item import (
    AdditionalToolsItemParamDict,
    ApplyPatchCreateFileOperationParamDict,
    ApplyPatchDeleteFileOperationParamDict,
    ApplyPatchToolCallItemParamDict,
    ApplyPatchToolCallOutputItemParamDict,
    ApplyPatchUpdateFileOperationParamDict,
    CompactionSummaryItemParamDict,
    CompactionTriggerItemParamDict,
    ComputerCallOutputItemParamDict,
    FunctionCallOutputItemParamDict,
    FunctionShellCallItemParamDict,
    FunctionShellCallOutputExitOutcomeParamDict,
    FunctionShellCallOutputItemParamDict,
    FunctionShellCallOutputTimeoutOutcomeParamDict,
    InputMessageDict,
    ItemReferenceParamDict,
    MCPApprovalResponseDict,
    ProgramItemParamDict,
    ProgramOutputItemParamDict,
    ToolSearchCallItemParamDict,
    ToolSearchOutputItemParamDict,
)
from .dicts.input_text_content import InputTextContentDict
from .dicts.input_text_content_param import InputTextContentParamDict
from .dicts.live_client_event import LiveSessionStartEventDict
from .dicts.live_commentary_append_event import LiveCommentaryAppendEventDict
from .dicts.live_decision_create_event import LiveDecisionCreateEventDict
from .dicts.live_decision_item_create_event import LiveDecisionItemCreateEventDict
from .dicts.live_decision_item_delete_event import LiveDecisionItemDeleteEventDict
from .dicts.live_fork_client_event import LiveForkSessionStartEventDict
from .dicts.live_input_audio_append_event import LiveInputAudioAppendEventDict
from .dicts.live_input_audio_mute_event import LiveInputAudioMuteEventDict
from .dicts.live_input_audio_unmute_event import LiveInputAudioUnmuteEventDict
from .dicts.live_instructions_append_event import LiveInstructionsAppendEventDict
from .dicts.live_output_audio_fixture_play_event import LiveOutputAudioFixturePlayEventDict
from .dicts.live_response_create_event import LiveResponseCreateEventDict
from .dicts.live_response_item_create_event import LiveResponseItemCreateEventDict
from .dicts.live_session_close_event import LiveSessionCloseEventDict
from .dicts.live_session_update_event import LiveSessionUpdateEventDict
from .dicts.live_sideband_client_event import LiveSidebandClientEventTransportDtmfSendDict
from .dicts.live_thinking_append_event import LiveThinkingAppendEventDict
from .dicts.local_shell_tool_call import LocalShellToolCallDict
from .dicts.local_shell_tool_call_output import LocalShellToolCallOutputDict
from .dicts.mcp_approval_request import MCPApprovalRequestDict
from .dicts.mcp_list_tools import MCPListToolsDict
from .dicts.mcp_tool import MCPToolDict
from .dicts.mcp_tool_call import HTTPErrorDict, MCPProtocolErrorDict, MCPToolCallDict, MCPToolExecutionErrorDict
from .dicts.output_message import OutputMessageDict
from .dicts.output_text_content import OutputTextContentDict
from .dicts.persisted_agent_tool import (
    PersistedAgentToolAutomationsDict,
    PersistedAgentToolComputerUseDict,
    PersistedAgentToolFunctionDict,
    PersistedAgentToolMcpDict,
    PersistedAgentToolProgrammaticToolCallingDict,
    PersistedAgentToolToolSearchDict,
    PersistedAgentToolWebSearchDict,
    PersistedMcpTransportHttpDict,
    PersistedMcpTransportStdioDict,
)
from .dicts.prompt import PromptObjectDict
from .dicts.realtime_audio_formats import (
    RealtimeAudioFormatsAudioPcmaDict,
    RealtimeAudioFormatsAudioPcmDict,
    RealtimeAudioFormatsAudioPcmuDict,
)
from .dicts.realtime_client_event import (
    RealtimeClientEventConversationItemCreateDict,
    RealtimeClientEventConversationItemDeleteDict,
    RealtimeClientEventConversationItemRetrieveDict,
    RealtimeClientEventConversationItemTruncateDict,
    RealtimeClientEventInputAudioBufferAppendDict,
    RealtimeClientEventInputAudioBufferClearDict,
    RealtimeClientEventInputAudioBufferCommitDict,
    RealtimeClientEventOutputAudioBufferClearDict,
    RealtimeClientEventResponseCancelDict,
    RealtimeClientEventResponseCreateDict,
    RealtimeClientEventSessionUpdateDict,
)
from .dicts.realtime_conversation_item import (
    RealtimeConversationItemFunctionCallDict,
    RealtimeConversationItemFunctionCallOutputDict,
    RealtimeConversationItemMessageAssistantDict,
    RealtimeConversationItemMessageSystemDict,
    RealtimeConversationItemMessageUserDict,
    RealtimeMCPApprovalRequestDict,
    RealtimeMCPApprovalResponseDict,
    RealtimeMCPListToolsDict,
    RealtimeMCPToolCallDict,
    ResponseItemReferenceDict,
)
from .dicts.realtime_translation_client_event import (
    RealtimeTranslationClientEventInputAudioBufferAppendDict,
    RealtimeTranslationClientEventSessionCloseDict,
    RealtimeTranslationClientEventSessionUpdateDict,
)
from .dicts.realtime_truncation import RealtimeTruncationRetentionRatioDict
from .dicts.realtime_turn_detection import RealtimeTurnDetectionSemanticVadDict, RealtimeTurnDetectionServerVadDict
from .dicts.reasoning_item import ReasoningItemDict
from .dicts.refusal_content import RefusalContentDict
from .dicts.response_configuration_update_item import ResponseConfigurationUpdateItemDict
from .dicts.response_format_json_object import ResponseFormatJsonObjectDict
from .dicts.response_format_json_schema import ResponseFormatJsonSchemaDict
from .dicts.response_format_text import ResponseFormatTextDict
from .dicts.response_steer_event import (
    ResponseSteerInputParamItemFunctionCallOutputDict,
    ResponseSteerInputParamItemMessageDict,
)
from .dicts.response_stream_options import ResponseStreamOptionsObjectDict
from .dicts.static_chunking_strategy_request_param import StaticChunkingStrategyRequestParamDict
from .dicts.text_response_format_json_schema import TextResponseFormatJsonSchemaDict
from .dicts.tool import (
    ApplyPatchToolParamDict,
    CodeInterpreterToolDict,
    ComputerToolDict,
    ComputerUsePreviewToolDict,
    CustomToolParamDict,
    FileSearchToolDict,
    FunctionShellToolParamDict,
    FunctionToolDict,
    ImageGenToolDict,
    LocalShellToolParamDict,
    NamespaceToolParamDict,
    ProgrammaticToolCallingParamDict,
    ToolSearchToolParamDict,
    WebSearchApproximateLocationApproximateDict,
    WebSearchPreviewToolDict,
    WebSearchToolDict,
)
from .dicts.tool_call_caller import DirectToolCallCallerDict, ProgramToolCallCallerDict
from .dicts.tool_call_caller_param import DirectToolCallCallerParamDict, ProgramToolCallCallerParamDict
from .dicts.tool_choice_function import ToolChoiceFunctionDict
from .dicts.tool_choice_mcp import ToolChoiceMCPDict
from .dicts.tool_choice_param import (
    SpecificApplyPatchParamDict,
    SpecificFunctionShellParamDict,
    SpecificProgrammaticToolCallingParamDict,
    ToolChoiceAllowedDict,
    ToolChoiceCustomDict,
    ToolChoiceTypesDict,
)
from .dicts.update_beta_agents_vaults_credentials_request import (
    CredentialAuthRotateEnvironmentVariableDict,
    CredentialAuthRotateMcpOauthDict,
    CredentialAuthRotateStaticBearerDict,
    McpOauthTokenEndpointAuthRotateClientSecretBasicDict,
    McpOauthTokenEndpointAuthRotateClientSecretPostDict,
)
from .dicts.voice_ids_or_custom_voice import VoiceIdsOrCustomVoiceObjectDict
from .dicts.web_search_tool_call import WebSearchToolCallDict
from .models.additional_tools import AdditionalTools
from .models.agent_close_subagent_call_item import AgentCloseSubagentCallItem
from .models.agent_command_execution_item import AgentCommandExecutionItem
from .models.agent_content import AgentContentEncryptedContent
from .models.agent_create_subagent_call_item import AgentCreateSubagentCallItem
from .models.agent_function_call_item import AgentFunctionCallItem
from .models.agent_interrupt_subagent_call_item import AgentInterruptSubagentCallItem
from .models.agent_mcp_call_item import AgentMcpCallItem
from .models.agent_reasoning_item import AgentReasoningItem
from .models.agent_resume_subagent_call_item import AgentResumeSubagentCallItem
from .models.agent_send_subagent_input_call_item import AgentSendSubagentInputCallItem
from .models.agent_session import EnvironmentNone, EnvironmentOpenaiHosted, EnvironmentSelfHosted
from .models.agent_session_event import (
    AgentOutputCommandExecutionOutputDeltaEvent,
    AgentOutputItemComputerUseApprovalRequest,
    AgentOutputItemComputerUseCall,
    AgentSessionAssistantMessage,
    AgentSessionCreatedEvent,
    AgentSessionEnvironmentConnectedEvent,
    AgentSessionEnvironmentDisconnectedEvent,
    AgentSessionEnvironmentExpiredEvent,
    AgentSessionEnvironmentFailedEvent,
    AgentSessionEnvironmentPendingEvent,
    AgentSessionEnvironmentReadyEvent,
    AgentSessionEnvironmentResetEvent,
    AgentSessionEnvironmentSuspendedEvent,
    AgentSessionErrorEvent,
    AgentSessionFailedEvent,
    AgentSessionIdleEvent,
    AgentSessionInProgressEvent,
    AgentSessionRequiresActionEvent,
    AgentSessionSubagentActiveEvent,
    AgentSessionSubagentClosedEvent,
    AgentSessionSubagentCreatedEvent,
    AgentSessionTurnCancelledEvent,
    AgentSessionTurnCompletedEvent,
    AgentSessionTurnContentPartAddedEvent,
    AgentSessionTurnContentPartDoneEvent,
    AgentSessionTurnCreatedEvent,
    AgentSessionTurnFailedEvent,
    AgentSessionTurnInProgressEvent,
    AgentSessionTurnItemAddedEvent,
    AgentSessionTurnItemDoneEvent,
    AgentSessionTurnOutputTextDeltaEvent,
    AgentSessionTurnOutputTextDoneEvent,
    AgentSessionTurnReasoningSummaryPartAddedEvent,
    AgentSessionTurnReasoningSummaryPartDoneEvent,
    AgentSessionTurnReasoningSummaryTextDeltaEvent,
    AgentSessionTurnReasoningSummaryTextDoneEvent,
)
from .models.agent_session_item import (
    AgentSessionItemAgentMessage,
    AgentSessionItemComputerUseApprovalRequest,
    AgentSessionItemComputerUseApprovalRequestResult,
    AgentSessionItemComputerUseCall,
    AgentSessionItemFunctionCallOutput,
    AgentSessionMessage,
    AgentSessionMessageContentInputImage,
    AgentSessionMessageContentInputText,
    AgentSessionMessageContentOutputText,
)
from .models.agent_text import TextFormatJsonSchema, TextFormatText
from .models.agent_tool import (
    AgentToolAutomations,
    AgentToolComputerUse,
    AgentToolFunction,
    AgentToolMcp,
    AgentToolProgrammaticToolCalling,
    AgentToolWebSearch,
    McpTransportHttp,
    McpTransportStdio,
)
from .models.agent_tool_param import (
    AgentToolParamAutomations,
    AgentToolParamComputerUse,
    AgentToolParamFunction,
    AgentToolParamMcp,
    AgentToolParamProgrammaticToolCalling,
    AgentToolParamToolSearch,
    AgentToolParamWebSearch,
    McpTransportParamHttp,
    McpTransportParamStdio,
)
from .models.agent_wait_for_subagents_call_item import AgentWaitForSubagentsCallItem
from .models.agent_web_search_call_item import (
    AgentWebSearchCallItem,
    WebSearchActionFindInPage,
    WebSearchActionOpenPage2,
    WebSearchActionOther,
    WebSearchActionSearch2,
)
from .models.annotation import ContainerFileCitationBody, FileCitationBody, FilePath, UrlCitationBody
from .models.apply_patch_tool_call import ApplyPatchToolCall
from .models.apply_patch_tool_call_output import ApplyPatchToolCallOutput
from .models.assistant_stream_event import (
    DoneEvent,
    ErrorEvent,
    MessageStreamEventThreadMessageCompleted,
    MessageStreamEventThreadMessageCreated,
    MessageStreamEventThreadMessageDelta,
    MessageStreamEventThreadMessageIncomplete,
    MessageStreamEventThreadMessageInProgress,
    RunStepStreamEventThreadRunStepCancelled,
    RunStepStreamEventThreadRunStepCompleted,
    RunStepStreamEventThreadRunStepCreated,
    RunStepStreamEventThreadRunStepDelta,
    RunStepStreamEventThreadRunStepExpired,
    RunStepStreamEventThreadRunStepFailed,
    RunStepStreamEventThreadRunStepInProgress,
    RunStreamEventThreadRunCancelled,
    RunStreamEventThreadRunCancelling,
    RunStreamEventThreadRunCompleted,
    RunStreamEventThreadRunCreated,
    RunStreamEventThreadRunExpired,
    RunStreamEventThreadRunFailed,
    RunStreamEventThreadRunIncomplete,
    RunStreamEventThreadRunInProgress,
    RunStreamEventThreadRunQueued,
    RunStreamEventThreadRunRequiresAction,
    ThreadStreamEvent,
)
from .models.assistants_api_tool_choice_option import (
    AssistantsApiToolChoiceOptionEnum,
    AssistantsApiToolChoiceOptionEnumInput,
    AssistantsNamedToolChoice,
)
from .models.audio_format import AudioFormatAudioPcm, AudioFormatAudioPcma, AudioFormatAudioPcmu
from .models.auto_chunking_strategy_request_param import AutoChunkingStrategyRequestParam
from .models.automation import (
    AutomationCreatedByAgent,
    AutomationCreatedByDeveloper,
    AutomationEnvironmentNone,
    AutomationEnvironmentOpenaiHosted,
    AutomationEnvironmentSelfHosted,
    AutomationTargetExistingSession,
    AutomationTargetNewSession,
    OneTimeAutomation,
    PeriodicAutomation,
)
from .models.automation_invocation import AutomationInvocationSourceAutomation, AutomationInvocationSourceManual
from .models.automation_target_param import AutomationTargetParamExistingSession, AutomationTargetParamNewSession
from .models.beta_additional_tools import BetaAdditionalTools
from .models.beta_agent_message import BetaAgentMessage
from .models.beta_annotation import (
    BetaContainerFileCitationBody,
    BetaFileCitationBody,
    BetaFilePath,
    BetaUrlCitationBody,
)
from .models.beta_apply_patch_tool_call import BetaApplyPatchToolCall
from .models.beta_apply_patch_tool_call_output import BetaApplyPatchToolCallOutput
from .models.beta_code_interpreter_tool_call import BetaCodeInterpreterToolCall
from .models.beta_compact_resource import BetaFunctionToolCallOutput, BetaMessage
from .models.beta_compaction_body import BetaCompactionBody
from .models.beta_computer_tool_call import (
    BetaClickParam,
    BetaComputerToolCall,
    BetaDoubleClickAction,
    BetaDragParam,
    BetaKeyPressAction,
    BetaMoveParam,
    BetaScreenshotParam,
    BetaScrollParam,
    BetaTypeParam,
    BetaWaitParam,
)
from .models.beta_computer_tool_call_output_resource import BetaComputerToolCallOutputResource
from .models.beta_conversation_param import BetaConversationParam2
from .models.beta_custom_tool_call import BetaCustomToolCall
from .models.beta_custom_tool_call_output import BetaCustomToolCallOutput
from .models.beta_custom_tool_call_output_resource import BetaCustomToolCallOutputResource
from .models.beta_file_search_tool_call import BetaFileSearchToolCall
from .models.beta_function_shell_call import BetaFunctionShellCall
from .models.beta_function_shell_call_output import BetaFunctionShellCallOutput
from .models.beta_function_tool_call import BetaFunctionToolCall
from .models.beta_function_tool_call_output_resource import BetaFunctionToolCallOutputResource
from .models.beta_image_gen_tool_call import BetaImageGenToolCall
from .models.beta_input_file_content import BetaInputFileContent
from .models.beta_input_image_content import BetaInputImageContent
from .models.beta_input_item import (
    BetaAdditionalToolsItemParam,
    BetaAgentMessageItemParam,
    BetaApplyPatchCreateFileOperationParam,
    BetaApplyPatchDeleteFileOperationParam,
    BetaApplyPatchToolCallItemParam,
    BetaApplyPatchToolCallOutputItemParam,
    BetaApplyPatchUpdateFileOperationParam,
    BetaCompactionSummaryItemParam,
    BetaCompactionTriggerItemParam,
    BetaComputerCallOutputItemParam,
    BetaEasyInputMessage,
    BetaFunctionCallOutputItemParam,
    BetaFunctionShellCallItemParam,
    BetaFunctionShellCallOutputExitOutcomeParam,
    BetaFunctionShellCallOutputItemParam,
    BetaFunctionShellCallOutputTimeoutOutcomeParam,
    BetaInputMessage,
    BetaItemReferenceParam,
    BetaMCPApprovalResponse,
    BetaMultiAgentCallItemParam,
    BetaMultiAgentCallOutputItemParam,
    BetaProgramItemParam,
    BetaProgramOutputItemParam,
    BetaToolSearchCallItemParam,
    BetaToolSearchOutputItemParam,
)
from .models.beta_input_text_content import BetaInputTextContent
from .models.beta_local_shell_tool_call import BetaLocalShellToolCall
from .models.beta_local_shell_tool_call_output import BetaLocalShellToolCallOutput
from .models.beta_mcp_approval_request import BetaMCPApprovalRequest
from .models.beta_mcp_approval_response_resource import BetaMCPApprovalResponseResource
from .models.beta_mcp_list_tools import BetaMCPListTools
from .models.beta_mcp_tool_call import BetaHTTPError, BetaMCPProtocolError, BetaMCPToolCall, BetaMCPToolExecutionError
from .models.beta_model_ids_responses import (
    BetaModelIdsResponsesEnum,
    BetaModelIdsResponsesEnumInput,
    BetaModelIdsSharedEnum,
    BetaModelIdsSharedEnumInput,
)
from .models.beta_multi_agent_call import BetaMultiAgentCall
from .models.beta_multi_agent_call_output import BetaMultiAgentCallOutput
from .models.beta_output_message import BetaOutputMessage
from .models.beta_output_text_content import BetaOutputTextContent
from .models.beta_program import BetaProgram
from .models.beta_program_output import BetaProgramOutput
from .models.beta_prompt import BetaPromptObject
from .models.beta_reasoning import (
    BetaReasoningEffortEnum,
    BetaReasoningEffortEnumInput,
    BetaReasoningModeEnumEnum,
    BetaReasoningModeEnumEnumInput,
)
from .models.beta_reasoning_item import BetaReasoningItem
from .models.beta_reasoning_text_content import BetaReasoningTextContent
from .models.beta_refusal_content import BetaRefusalContent
from .models.beta_response import BetaResponseErrorObject
from .models.beta_response_configuration_update_item import BetaResponseConfigurationUpdateItem
from .models.beta_response_item_list import (
    BetaCustomToolCallResource,
    BetaFunctionToolCallResource,
    BetaInputMessageResource,
)
from .models.beta_response_stream_event import (
    BetaResponseAudioDeltaEvent,
    BetaResponseAudioDoneEvent,
    BetaResponseAudioTranscriptDeltaEvent,
    BetaResponseAudioTranscriptDoneEvent,
    BetaResponseCodeInterpreterCallCodeDeltaEvent,
    BetaResponseCodeInterpreterCallCodeDoneEvent,
    BetaResponseCodeInterpreterCallCompletedEvent,
    BetaResponseCodeInterpreterCallInProgressEvent,
    BetaResponseCodeInterpreterCallInterpretingEvent,
    BetaResponseCompactionCompactingEvent,
    BetaResponseCompletedEvent,
    BetaResponseContentPartAddedEvent,
    BetaResponseContentPartDoneEvent,
    BetaResponseCreatedEvent,
    BetaResponseCustomToolCallInputDeltaEvent,
    BetaResponseCustomToolCallInputDoneEvent,
    BetaResponseErrorEvent,
    BetaResponseFailedEvent,
    BetaResponseFileSearchCallCompletedEvent,
    BetaResponseFileSearchCallInProgressEvent,
    BetaResponseFileSearchCallSearchingEvent,
    BetaResponseFunctionCallArgumentsDeltaEvent,
    BetaResponseFunctionCallArgumentsDoneEvent,
    BetaResponseImageGenCallCompletedEvent,
    BetaResponseImageGenCallGeneratingEvent,
    BetaResponseImageGenCallInProgressEvent,
    BetaResponseImageGenCallPartialImageEvent,
    BetaResponseIncompleteEvent,
    BetaResponseInProgressEvent,
    BetaResponseMCPCallArgumentsDeltaEvent,
    BetaResponseMCPCallArgumentsDoneEvent,
    BetaResponseMCPCallCompletedEvent,
    BetaResponseMCPCallFailedEvent,
    BetaResponseMCPCallInProgressEvent,
    BetaResponseMCPListToolsCompletedEvent,
    BetaResponseMCPListToolsFailedEvent,
    BetaResponseMCPListToolsInProgressEvent,
    BetaResponseOutputItemAddedEvent,
    BetaResponseOutputItemDoneEvent,
    BetaResponseOutputTextAnnotationAddedEvent,
    BetaResponseQueuedEvent,
    BetaResponseReasoningSummaryPartAddedEvent,
    BetaResponseReasoningSummaryPartDoneEvent,
    BetaResponseReasoningSummaryTextDeltaEvent,
    BetaResponseReasoningSummaryTextDoneEvent,
    BetaResponseReasoningTextDeltaEvent,
    BetaResponseReasoningTextDoneEvent,
    BetaResponseRefusalDeltaEvent,
    BetaResponseRefusalDoneEvent,
    BetaResponseShellCallCommandAddedStreamingEvent,
    BetaResponseShellCallCommandDeltaStreamingEvent,
    BetaResponseShellCallCommandDoneStreamingEvent,
    BetaResponseShellCallOutputContentDeltaStreamingEvent,
    BetaResponseShellCallOutputContentDoneStreamingEvent,
    BetaResponseTextDeltaEvent,
    BetaResponseTextDoneEvent,
    BetaResponseWebSearchCallCompletedEvent,
    BetaResponseWebSearchCallInProgressEvent,
    BetaResponseWebSearchCallSearchingEvent,
)
from .models.beta_response_stream_options import BetaResponseStreamOptionsObject
from .models.beta_response_text_param import (
    BetaResponseFormatJsonObject,
    BetaResponseFormatText,
    BetaVerbosityEnum,
    BetaVerbosityEnumInput,
)
from .models.beta_responses_client_event import BetaResponseInjectEvent, BetaResponsesClientEventResponseCreate
from .models.beta_responses_server_event import (
    BetaResponseInjectCreatedEvent,
    BetaResponseInjectFailedEvent,
    BetaResponsesServerEventResponseAudioDelta,
    BetaResponsesServerEventResponseAudioDone,
    BetaResponsesServerEventResponseAudioTranscriptDelta,
    BetaResponsesServerEventResponseAudioTranscriptDone,
    BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta,
    BetaResponsesServerEventResponseCodeInterpreterCallCodeDone,
    BetaResponsesServerEventResponseCodeInterpreterCallCompleted,
    BetaResponsesServerEventResponseCodeInterpreterCallInProgress,
    BetaResponsesServerEventResponseCodeInterpreterCallInterpreting,
    BetaResponsesServerEventResponseCompleted,
    BetaResponsesServerEventResponseContentPartAdded,
    BetaResponsesServerEventResponseContentPartDone,
    BetaResponsesServerEventResponseCreated,
    BetaResponsesServerEventResponseCustomToolCallInputDelta,
    BetaResponsesServerEventResponseCustomToolCallInputDone,
    BetaResponsesServerEventResponseFailed,
    BetaResponsesServerEventResponseFileSearchCallCompleted,
    BetaResponsesServerEventResponseFileSearchCallInProgress,
    BetaResponsesServerEventResponseFileSearchCallSearching,
    BetaResponsesServerEventResponseFunctionCallArgumentsDelta,
    BetaResponsesServerEventResponseFunctionCallArgumentsDone,
    BetaResponsesServerEventResponseImageGenerationCallCompleted,
    BetaResponsesServerEventResponseImageGenerationCallGenerating,
    BetaResponsesServerEventResponseImageGenerationCallInProgress,
    BetaResponsesServerEventResponseImageGenerationCallPartialImage,
    BetaResponsesServerEventResponseIncomplete,
    BetaResponsesServerEventResponseInProgress,
    BetaResponsesServerEventResponseMcpCallArgumentsDelta,
    BetaResponsesServerEventResponseMcpCallArgumentsDone,
    BetaResponsesServerEventResponseMcpCallCompleted,
    BetaResponsesServerEventResponseMcpCallFailed,
    BetaResponsesServerEventResponseMcpCallInProgress,
    BetaResponsesServerEventResponseMcpListToolsCompleted,
    BetaResponsesServerEventResponseMcpListToolsFailed,
    BetaResponsesServerEventResponseMcpListToolsInProgress,
    BetaResponsesServerEventResponseOutputItemAdded,
    BetaResponsesServerEventResponseOutputItemDone,
    BetaResponsesServerEventResponseOutputTextAnnotationAdded,
    BetaResponsesServerEventResponseOutputTextDelta,
    BetaResponsesServerEventResponseOutputTextDone,
    BetaResponsesServerEventResponseQueued,
    BetaResponsesServerEventResponseReasoningSummaryPartAdded,
    BetaResponsesServerEventResponseReasoningSummaryPartDone,
    BetaResponsesServerEventResponseReasoningSummaryTextDelta,
    BetaResponsesServerEventResponseReasoningSummaryTextDone,
    BetaResponsesServerEventResponseReasoningTextDelta,
    BetaResponsesServerEventResponseReasoningTextDone,
    BetaResponsesServerEventResponseRefusalDelta,
    BetaResponsesServerEventResponseRefusalDone,
    BetaResponsesServerEventResponseShellCallCommandAdded,
    BetaResponsesServerEventResponseShellCallCommandDelta,
    BetaResponsesServerEventResponseShellCallCommandDone,
    BetaResponsesServerEventResponseShellCallOutputContentDelta,
    BetaResponsesServerEventResponseShellCallOutputContentDone,
    BetaResponsesServerEventResponseWebSearchCallCompleted,
    BetaResponsesServerEventResponseWebSearchCallInProgress,
    BetaResponsesServerEventResponseWebSearchCallSearching,
    BetaResponseWsError,
)
from .models.beta_responses_web_socket_stream_event import (
    BetaResponsesWebSocketStreamEventResponseAudioDelta,
    BetaResponsesWebSocketStreamEventResponseAudioDone,
    BetaResponsesWebSocketStreamEventResponseAudioTranscriptDelta,
    BetaResponsesWebSocketStreamEventResponseAudioTranscriptDone,
    BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta,
    BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone,
    BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted,
    BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress,
    BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting,
    BetaResponsesWebSocketStreamEventResponseCompleted,
    BetaResponsesWebSocketStreamEventResponseContentPartAdded,
    BetaResponsesWebSocketStreamEventResponseContentPartDone,
    BetaResponsesWebSocketStreamEventResponseCreated,
    BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDelta,
    BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDone,
    BetaResponsesWebSocketStreamEventResponseFailed,
    BetaResponsesWebSocketStreamEventResponseFileSearchCallCompleted,
    BetaResponsesWebSocketStreamEventResponseFileSearchCallInProgress,
    BetaResponsesWebSocketStreamEventResponseFileSearchCallSearching,
    BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta,
    BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone,
    BetaResponsesWebSocketStreamEventResponseImageGenerationCallCompleted,
    BetaResponsesWebSocketStreamEventResponseImageGenerationCallGenerating,
    BetaResponsesWebSocketStreamEventResponseImageGenerationCallInProgress,
    BetaResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage,
    BetaResponsesWebSocketStreamEventResponseIncomplete,
    BetaResponsesWebSocketStreamEventResponseInProgress,
    BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta,
    BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDone,
    BetaResponsesWebSocketStreamEventResponseMcpCallCompleted,
    BetaResponsesWebSocketStreamEventResponseMcpCallFailed,
    BetaResponsesWebSocketStreamEventResponseMcpCallInProgress,
    BetaResponsesWebSocketStreamEventResponseMcpListToolsCompleted,
    BetaResponsesWebSocketStreamEventResponseMcpListToolsFailed,
    BetaResponsesWebSocketStreamEventResponseMcpListToolsInProgress,
    BetaResponsesWebSocketStreamEventResponseOutputItemAdded,
    BetaResponsesWebSocketStreamEventResponseOutputItemDone,
    BetaResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded,
    BetaResponsesWebSocketStreamEventResponseOutputTextDelta,
    BetaResponsesWebSocketStreamEventResponseOutputTextDone,
    BetaResponsesWebSocketStreamEventResponseQueued,
    BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded,
    BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDone,
    BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta,
    BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDone,
    BetaResponsesWebSocketStreamEventResponseReasoningTextDelta,
    BetaResponsesWebSocketStreamEventResponseReasoningTextDone,
    BetaResponsesWebSocketStreamEventResponseRefusalDelta,
    BetaResponsesWebSocketStreamEventResponseRefusalDone,
    BetaResponsesWebSocketStreamEventResponseShellCallCommandAdded,
    BetaResponsesWebSocketStreamEventResponseShellCallCommandDelta,
    BetaResponsesWebSocketStreamEventResponseShellCallCommandDone,
    BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDelta,
    BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDone,
    BetaResponsesWebSocketStreamEventResponseWebSearchCallCompleted,
    BetaResponsesWebSocketStreamEventResponseWebSearchCallInProgress,
    BetaResponsesWebSocketStreamEventResponseWebSearchCallSearching,
)
from .models.beta_service_tier_responses import BetaServiceTierResponsesEnum, BetaServiceTierResponsesEnumInput
from .models.beta_text_response_format_json_schema import BetaTextResponseFormatJsonSchema
from .models.beta_token_counts_body import BetaPersonalityEnumEnum, BetaPersonalityEnumEnumInput
from .models.beta_tool import (
    BetaApplyPatchToolParam,
    BetaCodeInterpreterTool,
    BetaComparisonFilter,
    BetaCompoundFilter,
    BetaComputerTool,
    BetaComputerUsePreviewTool,
    BetaCustomToolParam,
    BetaFileSearchTool,
    BetaFunctionShellToolParam,
    BetaFunctionTool,
    BetaImageGenTool,
    BetaLocalShellToolParam,
    BetaMCPTool,
    BetaNamespaceToolParam,
    BetaProgrammaticToolCallingParam,
    BetaToolSearchToolParam,
    BetaWebSearchApproximateLocationApproximate,
    BetaWebSearchPreviewTool,
    BetaWebSearchTool,
)
from .models.beta_tool_call_caller import BetaDirectToolCallCaller, BetaProgramToolCallCaller
from .models.beta_tool_call_caller_param import BetaDirectToolCallCallerParam, BetaProgramToolCallCallerParam
from .models.beta_tool_choice_param import (
    BetaSpecificApplyPatchParam,
    BetaSpecificFunctionShellParam,
    BetaSpecificProgrammaticToolCallingParam,
    BetaToolChoiceAllowed,
    BetaToolChoiceCustom,
    BetaToolChoiceFunction,
    BetaToolChoiceMCP,
    BetaToolChoiceOptions,
    BetaToolChoiceOptionsInput,
    BetaToolChoiceTypes,
)
from .models.beta_tool_search_call import BetaToolSearchCall
from .models.beta_tool_search_output import BetaToolSearchOutput
from .models.beta_web_search_tool_call import BetaWebSearchToolCall
from .models.chat_completion_message_tool_calls import (
    ChatCompletionMessageCustomToolCall,
    ChatCompletionMessageToolCall,
)
from .models.chat_completion_modalities import ChatCompletionModalitiesItem
from .models.chat_completion_request_assistant_message_content_part import (
    ChatCompletionRequestMessageContentPartRefusal,
)
from .models.chat_completion_request_message_content_part_image import ChatCompletionRequestMessageContentPartImage
from .models.chat_completion_request_message_content_part_text import ChatCompletionRequestMessageContentPartText
from .models.chat_completion_stream_options import ChatCompletionStreamOptionsObject
from .models.chat_completion_tool_choice_option import (
    ChatCompletionAllowedToolsChoice,
    ChatCompletionNamedToolChoice,
    ChatCompletionNamedToolChoiceCustom,
    ChatCompletionToolChoiceOptionEnum,
    ChatCompletionToolChoiceOptionEnumInput,
)
from .models.code_interpreter_tool_call import CodeInterpreterToolCall
from .models.compact_resource import FunctionToolCallOutput
from .models.compaction_body import CompactionBody
from .models.comparison_filter import ComparisonFilter
from .models.compound_filter import CompoundFilter
from .models.computer_tool_call import (
    ClickParam,
    ComputerToolCall,
    DoubleClickAction,
    DragParam,
    KeyPressAction,
    MoveParam,
    ScreenshotParam,
    ScrollParam,
    TypeParam,
    WaitParam,
)
from .models.computer_tool_call_output_resource import ComputerToolCallOutputResource
from .models.conversation_param import ConversationParam2
from .models.create_beta_agents_sessions_events_request import (
    AgentSessionInputAgentSessionInputCancel,
    AgentSessionInputAgentSessionInputComputerUseApprovalRequestResult,
    AgentSessionInputAgentSessionInputMcpApprovalRequestResult,
    AgentSessionInputAgentSessionInputMessage,
    AgentSessionInputAgentSessionInputToolResult,
)
from .models.create_beta_agents_vaults_credentials_request import (
    CredentialAuthCreateEnvironmentVariable,
    CredentialAuthCreateMcpOauth,
    CredentialAuthCreateStaticBearer,
    McpOauthTokenEndpointAuthCreateClientSecretBasic,
    McpOauthTokenEndpointAuthCreateClientSecretPost,
    McpOauthTokenEndpointAuthCreateNone,
)
from .models.create_chat_completion_request import (
    ChatCompletionRequestAssistantMessage,
    ChatCompletionRequestDeveloperMessage,
    ChatCompletionRequestFunctionMessage,
    ChatCompletionRequestMessageContentPartAudio,
    ChatCompletionRequestMessageContentPartFile,
    ChatCompletionRequestSystemMessage,
    ChatCompletionRequestToolMessage,
    ChatCompletionRequestUserMessage,
    ResponseModalitiesItem,
    ResponseModalitiesItemInput,
)
from .models.create_chat_completion_response import ChatCompletionMessage
from .models.create_decisions_request import (
    DecisionInputImage,
    DecisionInputJSON,
    DecisionInputTextParam,
    DecisionQuestionInputImage,
    DecisionQuestionInputText,
)
from .models.create_eval_request import CreateEvalItemObject
from .models.create_speech_response_stream_event import SpeechAudioDeltaEvent, SpeechAudioDoneEvent
from .models.create_transcription_response_stream_event import (
    TranscriptTextDeltaEvent,
    TranscriptTextDoneEvent,
    TranscriptTextSegmentEvent,
)
from .models.credential import (
    CredentialAuthEnvironmentVariable,
    CredentialAuthMcpOauth,
    CredentialAuthStaticBearer,
    McpOauthTokenEndpointAuthClientSecretBasic,
    McpOauthTokenEndpointAuthClientSecretPost,
    McpOauthTokenEndpointAuthNone,
)
from .models.credential_networking import CredentialNetworkingLimited, CredentialNetworkingUnrestricted
from .models.custom_tool_call import CustomToolCall
from .models.custom_tool_call_output import CustomToolCallOutput
from .models.custom_tool_call_output_resource import CustomToolCallOutputResource
from .models.decision_question_param import (
    DecisionQuestionParamChoice,
    DecisionQuestionParamPredicate,
    DecisionQuestionParamScore,
)
from .models.easy_input_message import EasyInputMessage
from .models.enums import ToolChoiceOptions, ToolChoiceOptionsInput
from .models.environment_param import EnvironmentParamNone, EnvironmentParamOpenaiHosted, EnvironmentParamSelfHosted
from .models.eval_item import EvalItem, EvalItemContentOutputText, EvalItemInputImage, InputAudio
from .models.file_search_tool_call import FileSearchToolCall
from .models.function_shell_call import FunctionShellCall
from .models.function_shell_call_output import FunctionShellCallOutput
from .models.function_tool_call import FunctionToolCall
from .models.function_tool_call_output_resource import FunctionToolCallOutputResource
from .models.function_tool_call_resource import FunctionToolCallResource
from .models.hosted_environment_file import HostedEnvironmentFileID, HostedEnvironmentFileInline
from .models.hosted_environment_file_param import HostedEnvironmentFileParamFileId, HostedEnvironmentFileParamInline
from .models.hosted_skill import HostedSkillInline, HostedSkillReference
from .models.hosted_skill_param import HostedSkillParamInline, HostedSkillParamSkillReference
from .models.image_edit_stream_event import ImageEditCompletedEvent, ImageEditPartialImageEvent
from .models.image_gen_stream_event import ImageGenCompletedEvent, ImageGenPartialImageEvent
from .models.image_gen_tool_call import ImageGenToolCall
from .models.initial_item import InitialItemAssistant, InitialItemDeveloper, InitialItemUser
from .models.input_content_2 import InputContent2InputImage, InputContent2InputText
from .models.input_file_content import InputFileContent
from .models.input_file_content_param import InputFileContentParam
from .models.input_image_content import InputImageContent
from .models.input_image_content_param_auto_param import InputImageContentParamAutoParam
from .models.input_item import (
    AdditionalToolsItemParam,
    ApplyPatchCreateFileOperationParam,
    ApplyPatchDeleteFileOperationParam,
    ApplyPatchToolCallItemParam,
    ApplyPatchToolCallOutputItemParam,
    ApplyPatchUpdateFileOperationParam,
    CompactionSummaryItemParam,
    CompactionTriggerItemParam,
    ComputerCallOutputItemParam,
    FunctionCallOutputItemParam,
    FunctionShellCallItemParam,
    FunctionShellCallOutputExitOutcomeParam,
    FunctionShellCallOutputItemParam,
    FunctionShellCallOutputTimeoutOutcomeParam,
    InputMessage,
    ItemReferenceParam,
    MCPApprovalResponse,
    ProgramItemParam,
    ProgramOutputItemParam,
    ToolSearchCallItemParam,
    ToolSearchOutputItemParam,
)
from .models.input_text_content import InputTextContent
from .models.input_text_content_param import InputTextContentParam
from .models.live_client_event import LiveSessionStartEvent
from .models.live_commentary_append_event import LiveCommentaryAppendEvent
from .models.live_commentary_appended_event import LiveCommentaryAppendedEvent
from .models.live_decision_create_event import LiveDecisionCreateEvent
from .models.live_decision_event import LiveDecisionEvent
from .models.live_decision_item_create_event import LiveDecisionItemCreateEvent
from .models.live_decision_item_created_event import LiveDecisionItemCreatedEvent
from .models.live_decision_item_delete_event import LiveDecisionItemDeleteEvent
from .models.live_decision_item_deleted_event import LiveDecisionItemDeletedEvent
from .models.live_delegation_created_event import LiveDelegationCreatedEvent
from .models.live_error_event import LiveErrorEvent
from .models.live_fork_client_event import LiveForkSessionStartEvent
from .models.live_fork_server_event import (
    LiveForkServerEventSessionInputAudioAppend,
    LiveForkServerEventTransportAnswered,
    LiveForkServerEventTransportDtmfReceived,
    LiveForkServerEventTransportDtmfSend,
    LiveForkServerEventTransportDtmfSent,
    LiveForkServerEventTransportFailed,
    LiveForkServerEventTransportRinging,
)
from .models.live_info_event import LiveInfoEvent
from .models.live_input_audio_append_event import LiveInputAudioAppendEvent
from .models.live_input_audio_mute_event import LiveInputAudioMuteEvent
from .models.live_input_audio_muted_event import LiveInputAudioMutedEvent
from .models.live_input_audio_unmute_event import LiveInputAudioUnmuteEvent
from .models.live_input_audio_unmuted_event import LiveInputAudioUnmutedEvent
from .models.live_input_transcript_delta_event import LiveInputTranscriptDeltaEvent
from .models.live_instructions_append_event import LiveInstructionsAppendEvent
from .models.live_instructions_appended_event import LiveInstructionsAppendedEvent
from .models.live_output_audio_delta_event import LiveOutputAudioDeltaEvent
from .models.live_output_audio_fixture_play_event import LiveOutputAudioFixturePlayEvent
from .models.live_output_audio_fixture_played_event import LiveOutputAudioFixturePlayedEvent
from .models.live_output_audio_fixture_playing_event import LiveOutputAudioFixturePlayingEvent
from .models.live_output_transcript_delta_event import LiveOutputTranscriptDeltaEvent
from .models.live_response_create_event import LiveResponseCreateEvent
from .models.live_response_event import LiveResponseEvent
from .models.live_response_item_create_event import LiveResponseItemCreateEvent
from .models.live_server_event import (
    LiveServerEventSessionInputAudioAppend,
    LiveServerEventTransportAnswered,
    LiveServerEventTransportDtmfReceived,
    LiveServerEventTransportDtmfSend,
    LiveServerEventTransportDtmfSent,
    LiveServerEventTransportFailed,
    LiveServerEventTransportRinging,
)
from .models.live_session_close_event import LiveSessionCloseEvent
from .models.live_session_closed_event import LiveSessionClosedEvent
from .models.live_session_started_event import LiveSessionStartedEvent
from .models.live_session_update_event import LiveSessionUpdateEvent
from .models.live_session_updated_event import LiveSessionUpdatedEvent
from .models.live_session_usage_updated_event import LiveSessionUsageUpdatedEvent
from .models.live_sideband_client_event import LiveSidebandClientEventTransportDtmfSend
from .models.live_sideband_server_event import (
    LiveSidebandServerEventSessionInputAudioAppend,
    LiveSidebandServerEventSessionPaused,
    LiveSidebandServerEventSessionResumed,
    LiveSidebandServerEventTransportAnswered,
    LiveSidebandServerEventTransportDtmfReceived,
    LiveSidebandServerEventTransportDtmfSend,
    LiveSidebandServerEventTransportDtmfSent,
    LiveSidebandServerEventTransportFailed,
    LiveSidebandServerEventTransportRinging,
)
from .models.live_thinking_append_event import LiveThinkingAppendEvent
from .models.live_thinking_appended_event import LiveThinkingAppendedEvent
from .models.local_shell_tool_call import LocalShellToolCall
from .models.local_shell_tool_call_output import LocalShellToolCallOutput
from .models.mcp_approval_request import MCPApprovalRequest
from .models.mcp_approval_response_resource import MCPApprovalResponseResource
from .models.mcp_list_tools import MCPListTools
from .models.mcp_tool import MCPTool
from .models.mcp_tool_call import HTTPError, MCPProtocolError, MCPToolCall, MCPToolExecutionError
from .models.message import Message
from .models.model_ids_responses import ModelIdsResponsesEnum, ModelIdsResponsesEnumInput
from .models.model_ids_shared import ModelIdsSharedEnum, ModelIdsSharedEnumInput
from .models.output_message import OutputMessage
from .models.output_text import OutputText
from .models.output_text_content import OutputTextContent
from .models.persisted_agent_tool import (
    PersistedAgentToolAutomations,
    PersistedAgentToolComputerUse,
    PersistedAgentToolFunction,
    PersistedAgentToolMcp,
    PersistedAgentToolProgrammaticToolCalling,
    PersistedAgentToolToolSearch,
    PersistedAgentToolWebSearch,
    PersistedMcpTransportHttp,
    PersistedMcpTransportStdio,
)
from .models.program import Program
from .models.program_output import ProgramOutput
from .models.prompt import PromptObject
from .models.realtime_audio_formats import (
    RealtimeAudioFormatsAudioPcm,
    RealtimeAudioFormatsAudioPcma,
    RealtimeAudioFormatsAudioPcmu,
)
from .models.realtime_client_event import (
    RealtimeClientEventConversationItemCreate,
    RealtimeClientEventConversationItemDelete,
    RealtimeClientEventConversationItemRetrieve,
    RealtimeClientEventConversationItemTruncate,
    RealtimeClientEventInputAudioBufferAppend,
    RealtimeClientEventInputAudioBufferClear,
    RealtimeClientEventInputAudioBufferCommit,
    RealtimeClientEventOutputAudioBufferClear,
    RealtimeClientEventResponseCancel,
    RealtimeClientEventResponseCreate,
    RealtimeClientEventSessionUpdate,
)
from .models.realtime_conversation_item import (
    RealtimeConversationItemFunctionCall,
    RealtimeConversationItemFunctionCallOutput,
    RealtimeConversationItemMessageAssistant,
    RealtimeConversationItemMessageSystem,
    RealtimeConversationItemMessageUser,
    RealtimeMCPApprovalRequest,
    RealtimeMCPApprovalResponse,
    RealtimeMCPListTools,
    RealtimeMCPToolCall,
    ResponseItemReference,
)
from .models.realtime_server_event import (
    RealtimeServerEventConversationCreated,
    RealtimeServerEventConversationItemAdded,
    RealtimeServerEventConversationItemCreated,
    RealtimeServerEventConversationItemDeleted,
    RealtimeServerEventConversationItemDone,
    RealtimeServerEventConversationItemInputAudioTranscriptionCompleted,
    RealtimeServerEventConversationItemInputAudioTranscriptionDelta,
    RealtimeServerEventConversationItemInputAudioTranscriptionFailed,
    RealtimeServerEventConversationItemInputAudioTranscriptionSegment,
    RealtimeServerEventConversationItemRetrieved,
    RealtimeServerEventConversationItemTruncated,
    RealtimeServerEventInputAudioBufferCleared,
    RealtimeServerEventInputAudioBufferCommitted,
    RealtimeServerEventInputAudioBufferDtmfEventReceived,
    RealtimeServerEventInputAudioBufferSpeechStarted,
    RealtimeServerEventInputAudioBufferSpeechStopped,
    RealtimeServerEventInputAudioBufferTimeoutTriggered,
    RealtimeServerEventMCPListToolsCompleted,
    RealtimeServerEventMCPListToolsFailed,
    RealtimeServerEventMCPListToolsInProgress,
    RealtimeServerEventOutputAudioBufferCleared,
    RealtimeServerEventOutputAudioBufferStarted,
    RealtimeServerEventOutputAudioBufferStopped,
    RealtimeServerEventRateLimitsUpdated,
    RealtimeServerEventResponseAudioDelta,
    RealtimeServerEventResponseAudioDone,
    RealtimeServerEventResponseAudioTranscriptDelta,
    RealtimeServerEventResponseAudioTranscriptDone,
    RealtimeServerEventResponseContentPartAdded,
    RealtimeServerEventResponseContentPartDone,
    RealtimeServerEventResponseCreated,
    RealtimeServerEventResponseDone,
    RealtimeServerEventResponseFunctionCallArgumentsDelta,
    RealtimeServerEventResponseFunctionCallArgumentsDone,
    RealtimeServerEventResponseMCPCallArgumentsDelta,
    RealtimeServerEventResponseMCPCallArgumentsDone,
    RealtimeServerEventResponseMCPCallCompleted,
    RealtimeServerEventResponseMCPCallFailed,
    RealtimeServerEventResponseMCPCallInProgress,
    RealtimeServerEventResponseOutputItemAdded,
    RealtimeServerEventResponseOutputItemDone,
    RealtimeServerEventResponseTextDelta,
    RealtimeServerEventResponseTextDone,
    RealtimeServerEventSessionCreated,
    RealtimeServerEventSessionUpdated,
)
from .models.realtime_server_event_error import RealtimeServerEventError
from .models.realtime_translation_client_event import (
    RealtimeTranslationClientEventInputAudioBufferAppend,
    RealtimeTranslationClientEventSessionClose,
    RealtimeTranslationClientEventSessionUpdate,
)
from .models.realtime_translation_server_event import (
    RealtimeTranslationServerEventSessionClosed,
    RealtimeTranslationServerEventSessionCreated,
    RealtimeTranslationServerEventSessionInputTranscriptDelta,
    RealtimeTranslationServerEventSessionOutputAudioDelta,
    RealtimeTranslationServerEventSessionOutputTranscriptDelta,
    RealtimeTranslationServerEventSessionUpdated,
)
from .models.realtime_truncation import (
    RealtimeTruncationEnum,
    RealtimeTruncationEnumInput,
    RealtimeTruncationRetentionRatio,
)
from .models.realtime_turn_detection import RealtimeTurnDetectionSemanticVad, RealtimeTurnDetectionServerVad
from .models.reasoning import ReasoningModeEnumEnum, ReasoningModeEnumEnumInput
from .models.reasoning_effort import ReasoningEffortEnum, ReasoningEffortEnumInput
from .models.reasoning_item import ReasoningItem
from .models.reasoning_text_content import ReasoningTextContent
from .models.refusal_content import RefusalContent
from .models.response import ResponseErrorObject
from .models.response_configuration_update_item import ResponseConfigurationUpdateItem
from .models.response_format_json_object import ResponseFormatJsonObject
from .models.response_format_json_schema import ResponseFormatJsonSchema
from .models.response_format_text import ResponseFormatText
from .models.response_item_list import CustomToolCallResource, InputMessageResource
from .models.response_steer_event import (
    ResponseSteerInputParamItemFunctionCallOutput,
    ResponseSteerInputParamItemMessage,
)
from .models.response_stream_event import (
    ResponseAudioDeltaEvent,
    ResponseAudioDoneEvent,
    ResponseAudioTranscriptDeltaEvent,
    ResponseAudioTranscriptDoneEvent,
    ResponseCodeInterpreterCallCodeDeltaEvent,
    ResponseCodeInterpreterCallCodeDoneEvent,
    ResponseCodeInterpreterCallCompletedEvent,
    ResponseCodeInterpreterCallInProgressEvent,
    ResponseCodeInterpreterCallInterpretingEvent,
    ResponseCompactionCompactingEvent,
    ResponseCompletedEvent,
    ResponseContentPartAddedEvent,
    ResponseContentPartDoneEvent,
    ResponseCreatedEvent,
    ResponseCustomToolCallInputDeltaEvent,
    ResponseCustomToolCallInputDoneEvent,
    ResponseErrorEvent,
    ResponseFailedEvent,
    ResponseFileSearchCallCompletedEvent,
    ResponseFileSearchCallInProgressEvent,
    ResponseFileSearchCallSearchingEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseFunctionCallArgumentsDoneEvent,
    ResponseImageGenCallCompletedEvent,
    ResponseImageGenCallGeneratingEvent,
    ResponseImageGenCallInProgressEvent,
    ResponseImageGenCallPartialImageEvent,
    ResponseIncompleteEvent,
    ResponseInProgressEvent,
    ResponseMCPCallArgumentsDeltaEvent,
    ResponseMCPCallArgumentsDoneEvent,
    ResponseMCPCallCompletedEvent,
    ResponseMCPCallFailedEvent,
    ResponseMCPCallInProgressEvent,
    ResponseMCPListToolsCompletedEvent,
    ResponseMCPListToolsFailedEvent,
    ResponseMCPListToolsInProgressEvent,
    ResponseOutputItemAddedEvent,
    ResponseOutputItemDoneEvent,
    ResponseOutputTextAnnotationAddedEvent,
    ResponseQueuedEvent,
    ResponseReasoningSummaryPartAddedEvent,
    ResponseReasoningSummaryPartDoneEvent,
    ResponseReasoningSummaryTextDeltaEvent,
    ResponseReasoningSummaryTextDoneEvent,
    ResponseReasoningTextDeltaEvent,
    ResponseReasoningTextDoneEvent,
    ResponseRefusalDeltaEvent,
    ResponseRefusalDoneEvent,
    ResponseShellCallCommandAddedStreamingEvent,
    ResponseShellCallCommandDeltaStreamingEvent,
    ResponseShellCallCommandDoneStreamingEvent,
    ResponseShellCallOutputContentDeltaStreamingEvent,
    ResponseShellCallOutputContentDoneStreamingEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
    ResponseWebSearchCallCompletedEvent,
    ResponseWebSearchCallInProgressEvent,
    ResponseWebSearchCallSearchingEvent,
)
from .models.response_stream_options import ResponseStreamOptionsObject
from .models.responses_server_event import (
    ResponsesServerEventResponseAudioDelta,
    ResponsesServerEventResponseAudioDone,
    ResponsesServerEventResponseAudioTranscriptDelta,
    ResponsesServerEventResponseAudioTranscriptDone,
    ResponsesServerEventResponseCodeInterpreterCallCodeDelta,
    ResponsesServerEventResponseCodeInterpreterCallCodeDone,
    ResponsesServerEventResponseCodeInterpreterCallCompleted,
    ResponsesServerEventResponseCodeInterpreterCallInProgress,
    ResponsesServerEventResponseCodeInterpreterCallInterpreting,
    ResponsesServerEventResponseCompactionCompacting,
    ResponsesServerEventResponseCompleted,
    ResponsesServerEventResponseContentPartAdded,
    ResponsesServerEventResponseContentPartDone,
    ResponsesServerEventResponseCreated,
    ResponsesServerEventResponseCustomToolCallInputDelta,
    ResponsesServerEventResponseCustomToolCallInputDone,
    ResponsesServerEventResponseFailed,
    ResponsesServerEventResponseFileSearchCallCompleted,
    ResponsesServerEventResponseFileSearchCallInProgress,
    ResponsesServerEventResponseFileSearchCallSearching,
    ResponsesServerEventResponseFunctionCallArgumentsDelta,
    ResponsesServerEventResponseFunctionCallArgumentsDone,
    ResponsesServerEventResponseImageGenerationCallCompleted,
    ResponsesServerEventResponseImageGenerationCallGenerating,
    ResponsesServerEventResponseImageGenerationCallInProgress,
    ResponsesServerEventResponseImageGenerationCallPartialImage,
    ResponsesServerEventResponseIncomplete,
    ResponsesServerEventResponseInProgress,
    ResponsesServerEventResponseMcpCallArgumentsDelta,
    ResponsesServerEventResponseMcpCallArgumentsDone,
    ResponsesServerEventResponseMcpCallCompleted,
    ResponsesServerEventResponseMcpCallFailed,
    ResponsesServerEventResponseMcpCallInProgress,
    ResponsesServerEventResponseMcpListToolsCompleted,
    ResponsesServerEventResponseMcpListToolsFailed,
    ResponsesServerEventResponseMcpListToolsInProgress,
    ResponsesServerEventResponseOutputItemAdded,
    ResponsesServerEventResponseOutputItemDone,
    ResponsesServerEventResponseOutputTextAnnotationAdded,
    ResponsesServerEventResponseOutputTextDelta,
    ResponsesServerEventResponseOutputTextDone,
    ResponsesServerEventResponseQueued,
    ResponsesServerEventResponseReasoningSummaryPartAdded,
    ResponsesServerEventResponseReasoningSummaryPartDone,
    ResponsesServerEventResponseReasoningSummaryTextDelta,
    ResponsesServerEventResponseReasoningSummaryTextDone,
    ResponsesServerEventResponseReasoningTextDelta,
    ResponsesServerEventResponseReasoningTextDone,
    ResponsesServerEventResponseRefusalDelta,
    ResponsesServerEventResponseRefusalDone,
    ResponsesServerEventResponseShellCallCommandAdded,
    ResponsesServerEventResponseShellCallCommandDelta,
    ResponsesServerEventResponseShellCallCommandDone,
    ResponsesServerEventResponseShellCallOutputContentDelta,
    ResponsesServerEventResponseShellCallOutputContentDone,
    ResponsesServerEventResponseWebSearchCallCompleted,
    ResponsesServerEventResponseWebSearchCallInProgress,
    ResponsesServerEventResponseWebSearchCallSearching,
    ResponseSteerAcceptedEvent,
    ResponseSteerErrorCodeEnum,
    ResponseSteerFailedEvent,
    ResponseSteerInputItemFunctionCallOutput,
    ResponseSteerInputItemMessage,
    ResponseSteerPendingEvent,
    ResponseSteerRequiredInputApplyPatchCallOutput,
    ResponseSteerRequiredInputComputerCallOutput,
    ResponseSteerRequiredInputCustomToolCallOutput,
    ResponseSteerRequiredInputFunctionCallOutput,
    ResponseSteerRequiredInputMcpApprovalResponse,
    ResponseSteerRequiredInputShellCallOutput,
    ResponseSteerRequiredInputToolSearchOutput,
    ResponseWsError,
)
from .models.responses_web_socket_stream_event import (
    ResponsesWebSocketStreamEventResponseAudioDelta,
    ResponsesWebSocketStreamEventResponseAudioDone,
    ResponsesWebSocketStreamEventResponseAudioTranscriptDelta,
    ResponsesWebSocketStreamEventResponseAudioTranscriptDone,
    ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta,
    ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone,
    ResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted,
    ResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress,
    ResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting,
    ResponsesWebSocketStreamEventResponseCompleted,
    ResponsesWebSocketStreamEventResponseContentPartAdded,
    ResponsesWebSocketStreamEventResponseContentPartDone,
    ResponsesWebSocketStreamEventResponseCreated,
    ResponsesWebSocketStreamEventResponseCustomToolCallInputDelta,
    ResponsesWebSocketStreamEventResponseCustomToolCallInputDone,
    ResponsesWebSocketStreamEventResponseFailed,
    ResponsesWebSocketStreamEventResponseFileSearchCallCompleted,
    ResponsesWebSocketStreamEventResponseFileSearchCallInProgress,
    ResponsesWebSocketStreamEventResponseFileSearchCallSearching,
    ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta,
    ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone,
    ResponsesWebSocketStreamEventResponseImageGenerationCallCompleted,
    ResponsesWebSocketStreamEventResponseImageGenerationCallGenerating,
    ResponsesWebSocketStreamEventResponseImageGenerationCallInProgress,
    ResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage,
    ResponsesWebSocketStreamEventResponseIncomplete,
    ResponsesWebSocketStreamEventResponseInProgress,
    ResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta,
    ResponsesWebSocketStreamEventResponseMcpCallArgumentsDone,
    ResponsesWebSocketStreamEventResponseMcpCallCompleted,
    ResponsesWebSocketStreamEventResponseMcpCallFailed,
    ResponsesWebSocketStreamEventResponseMcpCallInProgress,
    ResponsesWebSocketStreamEventResponseMcpListToolsCompleted,
    ResponsesWebSocketStreamEventResponseMcpListToolsFailed,
    ResponsesWebSocketStreamEventResponseMcpListToolsInProgress,
    ResponsesWebSocketStreamEventResponseOutputItemAdded,
    ResponsesWebSocketStreamEventResponseOutputItemDone,
    ResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded,
    ResponsesWebSocketStreamEventResponseOutputTextDelta,
    ResponsesWebSocketStreamEventResponseOutputTextDone,
    ResponsesWebSocketStreamEventResponseQueued,
    ResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded,
    ResponsesWebSocketStreamEventResponseReasoningSummaryPartDone,
    ResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta,
    ResponsesWebSocketStreamEventResponseReasoningSummaryTextDone,
    ResponsesWebSocketStreamEventResponseReasoningTextDelta,
    ResponsesWebSocketStreamEventResponseReasoningTextDone,
    ResponsesWebSocketStreamEventResponseRefusalDelta,
    ResponsesWebSocketStreamEventResponseRefusalDone,
    ResponsesWebSocketStreamEventResponseShellCallCommandAdded,
    ResponsesWebSocketStreamEventResponseShellCallCommandDelta,
    ResponsesWebSocketStreamEventResponseShellCallCommandDone,
    ResponsesWebSocketStreamEventResponseShellCallOutputContentDelta,
    ResponsesWebSocketStreamEventResponseShellCallOutputContentDone,
    ResponsesWebSocketStreamEventResponseWebSearchCallCompleted,
    ResponsesWebSocketStreamEventResponseWebSearchCallInProgress,
    ResponsesWebSocketStreamEventResponseWebSearchCallSearching,
)
from .models.run_object import RunCompletionUsageObject
from .models.run_step_object import RunStepCompletionUsageObject
from .models.service_tier import ServiceTierEnum2, ServiceTierEnum2Input
from .models.service_tier_responses import ServiceTierResponsesEnum, ServiceTierResponsesEnumInput
from .models.session_resource import DecisionQuestionChoice, DecisionQuestionPredicate, DecisionQuestionScore
from .models.spend_limit_enforcement import SpendLimitEnforcementStatusEnum
from .models.static_chunking_strategy_request_param import StaticChunkingStrategyRequestParam
from .models.text_response_format_json_schema import TextResponseFormatJsonSchema
from .models.thread_item_list_resource import (
    AssistantMessageItem,
    ClientToolCallItem,
    TaskGroupItem,
    TaskItem,
    UserMessageItem,
    WidgetMessageItem,
)
from .models.token_counts_body import PersonalityEnumEnum, PersonalityEnumEnumInput
from .models.tool import (
    ApplyPatchToolParam,
    CodeInterpreterTool,
    ComputerTool,
    ComputerUsePreviewTool,
    CustomToolParam,
    FileSearchTool,
    FunctionShellToolParam,
    FunctionTool,
    ImageGenTool,
    LocalShellToolParam,
    NamespaceToolParam,
    ProgrammaticToolCallingParam,
    ToolSearchToolParam,
    WebSearchApproximateLocationApproximate,
    WebSearchPreviewTool,
    WebSearchTool,
)
from .models.tool_call_caller import DirectToolCallCaller, ProgramToolCallCaller
from .models.tool_call_caller_param import DirectToolCallCallerParam, ProgramToolCallCallerParam
from .models.tool_choice_function import ToolChoiceFunction
from .models.tool_choice_mcp import ToolChoiceMCP
from .models.tool_choice_param import (
    SpecificApplyPatchParam,
    SpecificFunctionShellParam,
    SpecificProgrammaticToolCallingParam,
    ToolChoiceAllowed,
    ToolChoiceCustom,
    ToolChoiceTypes,
)
from .models.tool_search_call import ToolSearchCall
from .models.tool_search_output import ToolSearchOutput
from .models.update_beta_agents_vaults_credentials_request import (
    CredentialAuthRotateEnvironmentVariable,
    CredentialAuthRotateMcpOauth,
    CredentialAuthRotateStaticBearer,
    McpOauthTokenEndpointAuthRotateClientSecretBasic,
    McpOauthTokenEndpointAuthRotateClientSecretPost,
)
from .models.vad_config import VadConfig
from .models.vault_status_filter import VaultStatus, VaultStatusInput
from .models.verbosity import VerbosityEnum, VerbosityEnumInput
from .models.video_model import VideoModelEnum, VideoModelEnumInput
from .models.voice_ids_or_custom_voice import VoiceIdsOrCustomVoiceObject
from .models.voice_ids_shared import VoiceIdsSharedEnum, VoiceIdsSharedEnumInput
from .models.web_search_tool_call import WebSearchToolCall

AssistantStreamEvent: TypeAlias = (
    ThreadStreamEvent | RunStreamEvent | RunStepStreamEvent | MessageStreamEvent | ErrorEvent | DoneEvent
)

AssistantsApiResponseFormatOption: TypeAlias = (
    Literal["auto"] | ResponseFormatText | ResponseFormatJsonObject | ResponseFormatJsonSchema
)
AssistantsApiResponseFormatOptionInput: TypeAlias = (
    Literal["auto"]
    | ResponseFormatText
    | ResponseFormatTextDict
    | ResponseFormatJsonObject
    | ResponseFormatJsonObjectDict
    | ResponseFormatJsonSchema
    | ResponseFormatJsonSchemaDict
)

AssistantsApiToolChoiceOption: TypeAlias = AssistantsApiToolChoiceOptionEnum | AssistantsNamedToolChoice
AssistantsApiToolChoiceOptionInput: TypeAlias = (
    AssistantsApiToolChoiceOptionEnumInput | AssistantsNamedToolChoice | AssistantsNamedToolChoiceDict
)

ChatCompletionMessageToolCalls: TypeAlias = list[ChatCompletionMessageToolCall | ChatCompletionMessageCustomToolCall]
ChatCompletionMessageToolCallsInput: TypeAlias = Sequence[
    ChatCompletionMessageToolCall
    | ChatCompletionMessageToolCallDict
    | ChatCompletionMessageCustomToolCall
    | ChatCompletionMessageCustomToolCallDict
]

ChatCompletionModalities: TypeAlias = list[ChatCompletionModalitiesItem] | None

ChatCompletionRequestAssistantMessageContentPart: TypeAlias = (
    ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartRefusal
)
ChatCompletionRequestAssistantMessageContentPartInput: TypeAlias = (
    ChatCompletionRequestMessageContentPartText
    | ChatCompletionRequestMessageContentPartTextDict
    | ChatCompletionRequestMessageContentPartRefusal
    | ChatCompletionRequestMessageContentPartRefusalDict
)

ChatCompletionRequestMessage: TypeAlias = (
    ChatCompletionRequestDeveloperMessage
    | ChatCompletionRequestSystemMessage
    | ChatCompletionRequestUserMessage
    | ChatCompletionRequestAssistantMessage
    | ChatCompletionRequestToolMessage
    | ChatCompletionRequestFunctionMessage
)
ChatCompletionRequestMessageInput: TypeAlias = (
    ChatCompletionRequestDeveloperMessage
    | ChatCompletionRequestDeveloperMessageDict
    | ChatCompletionRequestSystemMessage
    | ChatCompletionRequestSystemMessageDict
    | ChatCompletionRequestUserMessage
    | ChatCompletionRequestUserMessageDict
    | ChatCompletionRequestAssistantMessage
    | ChatCompletionRequestAssistantMessageDict
    | ChatCompletionRequestToolMessage
    | ChatCompletionRequestToolMessageDict
    | ChatCompletionRequestFunctionMessage
    | ChatCompletionRequestFunctionMessageDict
    | ChatCompletionMessage
)

ChatCompletionRequestUserMessageContentPart: TypeAlias = (
    ChatCompletionRequestMessageContentPartText
    | ChatCompletionRequestMessageContentPartImage
    | ChatCompletionRequestMessageContentPartAudio
    | ChatCompletionRequestMessageContentPartFile
)
ChatCompletionRequestUserMessageContentPartInput: TypeAlias = (
    ChatCompletionRequestMessageContentPartText
    | ChatCompletionRequestMessageContentPartTextDict
    | ChatCompletionRequestMessageContentPartImage
    | ChatCompletionRequestMessageContentPartImageDict
    | ChatCompletionRequestMessageContentPartAudio
    | ChatCompletionRequestMessageContentPartAudioDict
    | ChatCompletionRequestMessageContentPartFile
    | ChatCompletionRequestMessageContentPartFileDict
)

ChatCompletionStreamOptions: TypeAlias = ChatCompletionStreamOptionsObject | None
ChatCompletionStreamOptionsInput: TypeAlias = (
    ChatCompletionStreamOptionsObject | ChatCompletionStreamOptionsObjectDict | None
)

ChatCompletionToolChoiceOption: TypeAlias = (
    ChatCompletionToolChoiceOptionEnum
    | ChatCompletionAllowedToolsChoice
    | ChatCompletionNamedToolChoice
    | ChatCompletionNamedToolChoiceCustom
)
ChatCompletionToolChoiceOptionInput: TypeAlias = (
    ChatCompletionToolChoiceOptionEnumInput
    | ChatCompletionAllowedToolsChoice
    | ChatCompletionAllowedToolsChoiceDict
    | ChatCompletionNamedToolChoice
    | ChatCompletionNamedToolChoiceDict
    | ChatCompletionNamedToolChoiceCustom
    | ChatCompletionNamedToolChoiceCustomDict
)

ChunkingStrategyRequestParam: TypeAlias = AutoChunkingStrategyRequestParam | StaticChunkingStrategyRequestParam
ChunkingStrategyRequestParamInput: TypeAlias = (
    AutoChunkingStrategyRequestParam
    | AutoChunkingStrategyRequestParamDict
    | StaticChunkingStrategyRequestParam
    | StaticChunkingStrategyRequestParamDict
)

ComputerAction: TypeAlias = (
    ClickParam
    | DoubleClickAction
    | DragParam
    | KeyPressAction
    | MoveParam
    | ScreenshotParam
    | ScrollParam
    | TypeParam
    | WaitParam
)
ComputerActionInput: TypeAlias = (
    ClickParam
    | ClickParamDict
    | DoubleClickAction
    | DoubleClickActionDict
    | DragParam
    | DragParamDict
    | KeyPressAction
    | KeyPressActionDict
    | MoveParam
    | MoveParamDict
    | ScreenshotParam
    | ScreenshotParamDict
    | ScrollParam
    | ScrollParamDict
    | TypeParam
    | TypeParamDict
    | WaitParam
    | WaitParamDict
)

ComputerActionList: TypeAlias = list[ComputerAction]
ComputerActionListInput: TypeAlias = Sequence[ComputerActionInput]

Content: TypeAlias = InputContent | OutputContent

ConversationItem: TypeAlias = (
    Message
    | FunctionToolCallResource
    | FunctionToolCallOutputResource
    | FileSearchToolCall
    | WebSearchToolCall
    | ImageGenToolCall
    | ComputerToolCall
    | ComputerToolCallOutputResource
    | ToolSearchCall
    | ToolSearchOutput
    | AdditionalTools
    | ReasoningItem
    | Program
    | ProgramOutput
    | CompactionBody
    | CodeInterpreterToolCall
    | LocalShellToolCall
    | LocalShellToolCallOutput
    | FunctionShellCall
    | FunctionShellCallOutput
    | ApplyPatchToolCall
    | ApplyPatchToolCallOutput
    | MCPListTools
    | MCPApprovalRequest
    | MCPApprovalResponseResource
    | MCPToolCall
    | CustomToolCall
    | CustomToolCallOutput
    | ResponseConfigurationUpdateItem
)

ConversationParam: TypeAlias = str | ConversationParam2
ConversationParamInput: TypeAlias = str | ConversationParam2 | ConversationParam2Dict

CreateEvalItem: TypeAlias = CreateEvalItemObject | EvalItem
CreateEvalItemInput: TypeAlias = CreateEvalItemObject | CreateEvalItemObjectDict | EvalItem | EvalItemDict

CreateSpeechResponseStreamEvent: TypeAlias = SpeechAudioDeltaEvent | SpeechAudioDoneEvent

CreateTranscriptionResponseStreamEvent: TypeAlias = (
    TranscriptTextSegmentEvent | TranscriptTextDeltaEvent | TranscriptTextDoneEvent
)

EvalItemContent: TypeAlias = EvalItemContentItem | EvalItemContentArray
EvalItemContentInput: TypeAlias = EvalItemContentItemInput | EvalItemContentArrayInput

EvalItemContentArray: TypeAlias = list[EvalItemContentItem]
EvalItemContentArrayInput: TypeAlias = Sequence[EvalItemContentItemInput]

EvalItemContentItem: TypeAlias = (
    EvalItemContentText | InputTextContent | EvalItemContentOutputText | EvalItemInputImage | InputAudio
)
EvalItemContentItemInput: TypeAlias = (
    EvalItemContentTextInput
    | InputTextContent
    | InputTextContentDict
    | EvalItemContentOutputText
    | EvalItemContentOutputTextDict
    | EvalItemInputImage
    | EvalItemInputImageDict
    | InputAudio
    | InputAudioDict
)

EvalItemContentText: TypeAlias = str
EvalItemContentTextInput: TypeAlias = str

FunctionAndCustomToolCallOutput: TypeAlias = InputTextContent | InputImageContent | InputFileContent
FunctionAndCustomToolCallOutputInput: TypeAlias = (
    InputTextContent
    | InputTextContentDict
    | InputImageContent
    | InputImageContentDict
    | InputFileContent
    | InputFileContentDict
)

FunctionParameters: TypeAlias = dict[str, Any]
FunctionParametersInput: TypeAlias = Mapping[str, Any]

ImageEditStreamEvent: TypeAlias = ImageEditPartialImageEvent | ImageEditCompletedEvent

ImageGenStreamEvent: TypeAlias = ImageGenPartialImageEvent | ImageGenCompletedEvent

InputContent: TypeAlias = InputTextContent | InputImageContent | InputFileContent
InputContentInput: TypeAlias = (
    InputTextContent
    | InputTextContentDict
    | InputImageContent
    | InputImageContentDict
    | InputFileContent
    | InputFileContentDict
)

InputItem: TypeAlias = (
    EasyInputMessage
    | Item
    | CompactionTriggerItemParam
    | ItemReferenceParam
    | ProgramItemParam
    | ProgramOutputItemParam
    | ResponseConfigurationUpdateItem
)
InputItemInput: TypeAlias = (
    EasyInputMessage
    | EasyInputMessageDict
    | ItemInput
    | CompactionTriggerItemParam
    | CompactionTriggerItemParamDict
    | ItemReferenceParam
    | ItemReferenceParamDict
    | ProgramItemParam
    | ProgramItemParamDict
    | ProgramOutputItemParam
    | ProgramOutputItemParamDict
    | ResponseConfigurationUpdateItem
    | ResponseConfigurationUpdateItemDict
)

InputMessageContentList: TypeAlias = list[InputContent]
InputMessageContentListInput: TypeAlias = Sequence[InputContentInput]

InputParam: TypeAlias = str | list[InputItem]
InputParamInput: TypeAlias = str | Sequence[InputItemInput]

Item: TypeAlias = (
    InputMessage
    | OutputMessage
    | FileSearchToolCall
    | ComputerToolCall
    | ComputerCallOutputItemParam
    | WebSearchToolCall
    | FunctionToolCall
    | FunctionCallOutputItemParam
    | ToolSearchCallItemParam
    | ToolSearchOutputItemParam
    | AdditionalToolsItemParam
    | ReasoningItem
    | CompactionSummaryItemParam
    | ImageGenToolCall
    | CodeInterpreterToolCall
    | LocalShellToolCall
    | LocalShellToolCallOutput
    | FunctionShellCallItemParam
    | FunctionShellCallOutputItemParam
    | ApplyPatchToolCallItemParam
    | ApplyPatchToolCallOutputItemParam
    | MCPListTools
    | MCPApprovalRequest
    | MCPApprovalResponse
    | MCPToolCall
    | CustomToolCallOutput
    | CustomToolCall
)
ItemInput: TypeAlias = (
    InputMessage
    | InputMessageDict
    | OutputMessage
    | OutputMessageDict
    | FileSearchToolCall
    | FileSearchToolCallDict
    | ComputerToolCall
    | ComputerToolCallDict
    | ComputerCallOutputItemParam
    | ComputerCallOutputItemParamDict
    | WebSearchToolCall
    | WebSearchToolCallDict
    | FunctionToolCall
    | FunctionToolCallDict
    | FunctionCallOutputItemParam
    | FunctionCallOutputItemParamDict
    | ToolSearchCallItemParam
    | ToolSearchCallItemParamDict
    | ToolSearchOutputItemParam
    | ToolSearchOutputItemParamDict
    | AdditionalToolsItemParam
    | AdditionalToolsItemParamDict
    | ReasoningItem
    | ReasoningItemDict
    | CompactionSummaryItemParam
    | CompactionSummaryItemParamDict
    | ImageGenToolCall
    | ImageGenToolCallDict
    | CodeInterpreterToolCall
    | CodeInterpreterToolCallDict
    | LocalShellToolCall
    | LocalShellToolCallDict
    | LocalShellToolCallOutput
    | LocalShellToolCallOutputDict
    | FunctionShellCallItemParam
    | FunctionShellCallItemParamDict
    | FunctionShellCallOutputItemParam
    | FunctionShellCallOutputItemParamDict
    | ApplyPatchToolCallItemParam
    | ApplyPatchToolCallItemParamDict
    | ApplyPatchToolCallOutputItemParam
    | ApplyPatchToolCallOutputItemParamDict
    | MCPListTools
    | MCPListToolsDict
    | MCPApprovalRequest
    | MCPApprovalRequestDict
    | MCPApprovalResponse
    | MCPApprovalResponseDict
    | MCPToolCall
    | MCPToolCallDict
    | CustomToolCallOutput
    | CustomToolCallOutputDict
    | CustomToolCall
    | CustomToolCallDict
)

ItemResource: TypeAlias = (
    InputMessageResource
    | OutputMessage
    | FileSearchToolCall
    | ComputerToolCall
    | ComputerToolCallOutputResource
    | WebSearchToolCall
    | FunctionToolCallResource
    | FunctionToolCallOutputResource
    | ToolSearchCall
    | ToolSearchOutput
    | AdditionalTools
    | ReasoningItem
    | Program
    | ProgramOutput
    | CompactionBody
    | ImageGenToolCall
    | CodeInterpreterToolCall
    | LocalShellToolCall
    | LocalShellToolCallOutput
    | FunctionShellCall
    | FunctionShellCallOutput
    | ApplyPatchToolCall
    | ApplyPatchToolCallOutput
    | MCPListTools
    | MCPApprovalRequest
    | MCPApprovalResponseResource
    | MCPToolCall
    | CustomToolCallResource
    | CustomToolCallOutputResource
    | ResponseConfigurationUpdateItem
)

MCPToolCallError: TypeAlias = MCPProtocolError | MCPToolExecutionError | HTTPError
MCPToolCallErrorInput: TypeAlias = (
    MCPProtocolError
    | MCPProtocolErrorDict
    | MCPToolExecutionError
    | MCPToolExecutionErrorDict
    | HTTPError
    | HTTPErrorDict
)

MessageStreamEvent: TypeAlias = (
    MessageStreamEventThreadMessageCreated
    | MessageStreamEventThreadMessageInProgress
    | MessageStreamEventThreadMessageDelta
    | MessageStreamEventThreadMessageCompleted
    | MessageStreamEventThreadMessageIncomplete
)

Metadata: TypeAlias = dict[str, str] | None
MetadataInput: TypeAlias = Mapping[str, str] | None

ModelIds: TypeAlias = ModelIdsShared | ModelIdsResponses

ModelIdsCompaction: TypeAlias = ModelIdsResponses | str | None
ModelIdsCompactionInput: TypeAlias = ModelIdsResponsesInput | str | None

ModelIdsResponses: TypeAlias = ModelIdsShared | ModelIdsResponsesEnum
ModelIdsResponsesInput: TypeAlias = ModelIdsSharedInput | ModelIdsResponsesEnumInput

ModelIdsShared: TypeAlias = str | ModelIdsSharedEnum
ModelIdsSharedInput: TypeAlias = str | ModelIdsSharedEnumInput

OutputContent: TypeAlias = OutputTextContent | RefusalContent | ReasoningTextContent

OutputItem: TypeAlias = (
    OutputMessage
    | FileSearchToolCall
    | FunctionToolCall
    | FunctionToolCallOutputResource
    | WebSearchToolCall
    | ComputerToolCall
    | ComputerToolCallOutputResource
    | ReasoningItem
    | Program
    | ProgramOutput
    | ToolSearchCall
    | ToolSearchOutput
    | AdditionalTools
    | CompactionBody
    | ImageGenToolCall
    | CodeInterpreterToolCall
    | LocalShellToolCall
    | LocalShellToolCallOutput
    | FunctionShellCall
    | FunctionShellCallOutput
    | ApplyPatchToolCall
    | ApplyPatchToolCallOutput
    | MCPToolCall
    | MCPListTools
    | MCPApprovalRequest
    | MCPApprovalResponseResource
    | CustomToolCall
    | CustomToolCallOutputResource
)

OutputMessageContent: TypeAlias = OutputTextContent | RefusalContent
OutputMessageContentInput: TypeAlias = OutputTextContent | OutputTextContentDict | RefusalContent | RefusalContentDict

ParallelToolCalls: TypeAlias = bool
ParallelToolCallsInput: TypeAlias = bool

PartialImages: TypeAlias = int | None
PartialImagesInput: TypeAlias = int | None

Prompt: TypeAlias = PromptObject | None
PromptInput: TypeAlias = PromptObject | PromptObjectDict | None

RealtimeAudioFormats: TypeAlias = (
    RealtimeAudioFormatsAudioPcm | RealtimeAudioFormatsAudioPcmu | RealtimeAudioFormatsAudioPcma
)
RealtimeAudioFormatsInput: TypeAlias = (
    RealtimeAudioFormatsAudioPcm
    | RealtimeAudioFormatsAudioPcmDict
    | RealtimeAudioFormatsAudioPcmu
    | RealtimeAudioFormatsAudioPcmuDict
    | RealtimeAudioFormatsAudioPcma
    | RealtimeAudioFormatsAudioPcmaDict
)

RealtimeClientEvent: TypeAlias = (
    RealtimeClientEventConversationItemCreate
    | RealtimeClientEventConversationItemDelete
    | RealtimeClientEventConversationItemRetrieve
    | RealtimeClientEventConversationItemTruncate
    | RealtimeClientEventInputAudioBufferAppend
    | RealtimeClientEventInputAudioBufferClear
    | RealtimeClientEventOutputAudioBufferClear
    | RealtimeClientEventInputAudioBufferCommit
    | RealtimeClientEventResponseCancel
    | RealtimeClientEventResponseCreate
    | RealtimeClientEventSessionUpdate
)
RealtimeClientEventInput: TypeAlias = (
    RealtimeClientEventConversationItemCreate
    | RealtimeClientEventConversationItemCreateDict
    | RealtimeClientEventConversationItemDelete
    | RealtimeClientEventConversationItemDeleteDict
    | RealtimeClientEventConversationItemRetrieve
    | RealtimeClientEventConversationItemRetrieveDict
    | RealtimeClientEventConversationItemTruncate
    | RealtimeClientEventConversationItemTruncateDict
    | RealtimeClientEventInputAudioBufferAppend
    | RealtimeClientEventInputAudioBufferAppendDict
    | RealtimeClientEventInputAudioBufferClear
    | RealtimeClientEventInputAudioBufferClearDict
    | RealtimeClientEventOutputAudioBufferClear
    | RealtimeClientEventOutputAudioBufferClearDict
    | RealtimeClientEventInputAudioBufferCommit
    | RealtimeClientEventInputAudioBufferCommitDict
    | RealtimeClientEventResponseCancel
    | RealtimeClientEventResponseCancelDict
    | RealtimeClientEventResponseCreate
    | RealtimeClientEventResponseCreateDict
    | RealtimeClientEventSessionUpdate
    | RealtimeClientEventSessionUpdateDict
)

RealtimeConversationItem: TypeAlias = (
    RealtimeConversationItemMessageSystem
    | RealtimeConversationItemMessageUser
    | RealtimeConversationItemMessageAssistant
    | RealtimeConversationItemFunctionCall
    | RealtimeConversationItemFunctionCallOutput
    | RealtimeMCPApprovalResponse
    | RealtimeMCPListTools
    | RealtimeMCPToolCall
    | RealtimeMCPApprovalRequest
    | ResponseItemReference
)
RealtimeConversationItemInput: TypeAlias = (
    RealtimeConversationItemMessageSystem
    | RealtimeConversationItemMessageSystemDict
    | RealtimeConversationItemMessageUser
    | RealtimeConversationItemMessageUserDict
    | RealtimeConversationItemMessageAssistant
    | RealtimeConversationItemMessageAssistantDict
    | RealtimeConversationItemFunctionCall
    | RealtimeConversationItemFunctionCallDict
    | RealtimeConversationItemFunctionCallOutput
    | RealtimeConversationItemFunctionCallOutputDict
    | RealtimeMCPApprovalResponse
    | RealtimeMCPApprovalResponseDict
    | RealtimeMCPListTools
    | RealtimeMCPListToolsDict
    | RealtimeMCPToolCall
    | RealtimeMCPToolCallDict
    | RealtimeMCPApprovalRequest
    | RealtimeMCPApprovalRequestDict
    | ResponseItemReference
    | ResponseItemReferenceDict
)

RealtimeServerEvent: TypeAlias = (
    RealtimeServerEventConversationCreated
    | RealtimeServerEventConversationItemCreated
    | RealtimeServerEventConversationItemDeleted
    | RealtimeServerEventConversationItemInputAudioTranscriptionCompleted
    | RealtimeServerEventConversationItemInputAudioTranscriptionDelta
    | RealtimeServerEventConversationItemInputAudioTranscriptionFailed
    | RealtimeServerEventConversationItemRetrieved
    | RealtimeServerEventConversationItemTruncated
    | RealtimeServerEventError
    | RealtimeServerEventInputAudioBufferCleared
    | RealtimeServerEventInputAudioBufferCommitted
    | RealtimeServerEventInputAudioBufferDtmfEventReceived
    | RealtimeServerEventInputAudioBufferSpeechStarted
    | RealtimeServerEventInputAudioBufferSpeechStopped
    | RealtimeServerEventRateLimitsUpdated
    | RealtimeServerEventResponseAudioDelta
    | RealtimeServerEventResponseAudioDone
    | RealtimeServerEventResponseAudioTranscriptDelta
    | RealtimeServerEventResponseAudioTranscriptDone
    | RealtimeServerEventResponseContentPartAdded
    | RealtimeServerEventResponseContentPartDone
    | RealtimeServerEventResponseCreated
    | RealtimeServerEventResponseDone
    | RealtimeServerEventResponseFunctionCallArgumentsDelta
    | RealtimeServerEventResponseFunctionCallArgumentsDone
    | RealtimeServerEventResponseOutputItemAdded
    | RealtimeServerEventResponseOutputItemDone
    | RealtimeServerEventResponseTextDelta
    | RealtimeServerEventResponseTextDone
    | RealtimeServerEventSessionCreated
    | RealtimeServerEventSessionUpdated
    | RealtimeServerEventOutputAudioBufferStarted
    | RealtimeServerEventOutputAudioBufferStopped
    | RealtimeServerEventOutputAudioBufferCleared
    | RealtimeServerEventConversationItemAdded
    | RealtimeServerEventConversationItemDone
    | RealtimeServerEventInputAudioBufferTimeoutTriggered
    | RealtimeServerEventConversationItemInputAudioTranscriptionSegment
    | RealtimeServerEventMCPListToolsInProgress
    | RealtimeServerEventMCPListToolsCompleted
    | RealtimeServerEventMCPListToolsFailed
    | RealtimeServerEventResponseMCPCallArgumentsDelta
    | RealtimeServerEventResponseMCPCallArgumentsDone
    | RealtimeServerEventResponseMCPCallInProgress
    | RealtimeServerEventResponseMCPCallCompleted
    | RealtimeServerEventResponseMCPCallFailed
)

RealtimeTranslationClientEvent: TypeAlias = (
    RealtimeTranslationClientEventSessionUpdate
    | RealtimeTranslationClientEventInputAudioBufferAppend
    | RealtimeTranslationClientEventSessionClose
)
RealtimeTranslationClientEventInput: TypeAlias = (
    RealtimeTranslationClientEventSessionUpdate
    | RealtimeTranslationClientEventSessionUpdateDict
    | RealtimeTranslationClientEventInputAudioBufferAppend
    | RealtimeTranslationClientEventInputAudioBufferAppendDict
    | RealtimeTranslationClientEventSessionClose
    | RealtimeTranslationClientEventSessionCloseDict
)

RealtimeTranslationServerEvent: TypeAlias = (
    RealtimeServerEventError
    | RealtimeTranslationServerEventSessionCreated
    | RealtimeTranslationServerEventSessionUpdated
    | RealtimeTranslationServerEventSessionClosed
    | RealtimeTranslationServerEventSessionInputTranscriptDelta
    | RealtimeTranslationServerEventSessionOutputTranscriptDelta
    | RealtimeTranslationServerEventSessionOutputAudioDelta
)

RealtimeTruncation: TypeAlias = RealtimeTruncationEnum | RealtimeTruncationRetentionRatio
RealtimeTruncationInput: TypeAlias = (
    RealtimeTruncationEnumInput | RealtimeTruncationRetentionRatio | RealtimeTruncationRetentionRatioDict
)

RealtimeTurnDetection: TypeAlias = RealtimeTurnDetectionServerVad | RealtimeTurnDetectionSemanticVad | None
RealtimeTurnDetectionInput: TypeAlias = (
    RealtimeTurnDetectionServerVad
    | RealtimeTurnDetectionServerVadDict
    | RealtimeTurnDetectionSemanticVad
    | RealtimeTurnDetectionSemanticVadDict
    | None
)

ReasoningEffort: TypeAlias = ReasoningEffortEnum | None
ReasoningEffortInput: TypeAlias = ReasoningEffortEnumInput | None

ResponseError: TypeAlias = ResponseErrorObject | None

ResponseFormatJsonSchemaSchema: TypeAlias = dict[str, Any]
ResponseFormatJsonSchemaSchemaInput: TypeAlias = Mapping[str, Any]

ResponseModalities: TypeAlias = list[ResponseModalitiesItem] | None
ResponseModalitiesInput: TypeAlias = Sequence[ResponseModalitiesItemInput] | None

ResponsePromptVariables: TypeAlias = dict[str, str | InputTextContent | InputImageContent | InputFileContent] | None
ResponsePromptVariablesInput: TypeAlias = (
    Mapping[
        str,
        str
        | InputTextContent
        | InputTextContentDict
        | InputImageContent
        | InputImageContentDict
        | InputFileContent
        | InputFileContentDict,
    ]
    | None
)

ResponseStreamEvent: TypeAlias = (
    ResponseAudioDeltaEvent
    | ResponseAudioDoneEvent
    | ResponseAudioTranscriptDeltaEvent
    | ResponseAudioTranscriptDoneEvent
    | ResponseCodeInterpreterCallCodeDeltaEvent
    | ResponseCodeInterpreterCallCodeDoneEvent
    | ResponseCodeInterpreterCallCompletedEvent
    | ResponseCodeInterpreterCallInProgressEvent
    | ResponseCodeInterpreterCallInterpretingEvent
    | ResponseCompletedEvent
    | ResponseContentPartAddedEvent
    | ResponseContentPartDoneEvent
    | ResponseCreatedEvent
    | ResponseErrorEvent
    | ResponseFileSearchCallCompletedEvent
    | ResponseFileSearchCallInProgressEvent
    | ResponseFileSearchCallSearchingEvent
    | ResponseFunctionCallArgumentsDeltaEvent
    | ResponseFunctionCallArgumentsDoneEvent
    | ResponseShellCallCommandAddedStreamingEvent
    | ResponseShellCallCommandDeltaStreamingEvent
    | ResponseShellCallCommandDoneStreamingEvent
    | ResponseShellCallOutputContentDeltaStreamingEvent
    | ResponseShellCallOutputContentDoneStreamingEvent
    | ResponseInProgressEvent
    | ResponseFailedEvent
    | ResponseIncompleteEvent
    | ResponseOutputItemAddedEvent
    | ResponseOutputItemDoneEvent
    | ResponseReasoningSummaryPartAddedEvent
    | ResponseReasoningSummaryPartDoneEvent
    | ResponseReasoningSummaryTextDeltaEvent
    | ResponseReasoningSummaryTextDoneEvent
    | ResponseReasoningTextDeltaEvent
    | ResponseReasoningTextDoneEvent
    | ResponseRefusalDeltaEvent
    | ResponseRefusalDoneEvent
    | ResponseTextDeltaEvent
    | ResponseTextDoneEvent
    | ResponseWebSearchCallCompletedEvent
    | ResponseWebSearchCallInProgressEvent
    | ResponseWebSearchCallSearchingEvent
    | ResponseImageGenCallCompletedEvent
    | ResponseImageGenCallGeneratingEvent
    | ResponseImageGenCallInProgressEvent
    | ResponseImageGenCallPartialImageEvent
    | ResponseMCPCallArgumentsDeltaEvent
    | ResponseMCPCallArgumentsDoneEvent
    | ResponseMCPCallCompletedEvent
    | ResponseMCPCallFailedEvent
    | ResponseMCPCallInProgressEvent
    | ResponseMCPListToolsCompletedEvent
    | ResponseMCPListToolsFailedEvent
    | ResponseMCPListToolsInProgressEvent
    | ResponseOutputTextAnnotationAddedEvent
    | ResponseQueuedEvent
    | ResponseCustomToolCallInputDeltaEvent
    | ResponseCustomToolCallInputDoneEvent
    | ResponseCompactionCompactingEvent
)
OtherResponseStreamEvent: TypeAlias = (
    ResponseAudioDeltaEvent
    | ResponseAudioDoneEvent
    | ResponseAudioTranscriptDeltaEvent
    | ResponseAudioTranscriptDoneEvent
    | ResponseCodeInterpreterCallCodeDeltaEvent
    | ResponseCodeInterpreterCallCodeDoneEvent
    | ResponseCodeInterpreterCallCompletedEvent
    | ResponseCodeInterpreterCallInProgressEvent
    | ResponseCodeInterpreterCallInterpretingEvent
    | ResponseCompletedEvent
    | ResponseContentPartAddedEvent
    | ResponseContentPartDoneEvent
    | ResponseCreatedEvent
    | ResponseErrorEvent
    | ResponseFileSearchCallCompletedEvent
    | ResponseFileSearchCallInProgressEvent
    | ResponseFileSearchCallSearchingEvent
    | ResponseFunctionCallArgumentsDoneEvent
    | ResponseShellCallCommandAddedStreamingEvent
    | ResponseShellCallCommandDeltaStreamingEvent
    | ResponseShellCallCommandDoneStreamingEvent
    | ResponseShellCallOutputContentDeltaStreamingEvent
    | ResponseShellCallOutputContentDoneStreamingEvent
    | ResponseInProgressEvent
    | ResponseFailedEvent
    | ResponseIncompleteEvent
    | ResponseOutputItemAddedEvent
    | ResponseOutputItemDoneEvent
    | ResponseReasoningSummaryPartAddedEvent
    | ResponseReasoningSummaryPartDoneEvent
    | ResponseReasoningSummaryTextDeltaEvent
    | ResponseReasoningSummaryTextDoneEvent
    | ResponseReasoningTextDeltaEvent
    | ResponseReasoningTextDoneEvent
    | ResponseRefusalDeltaEvent
    | ResponseRefusalDoneEvent
    | ResponseWebSearchCallCompletedEvent
    | ResponseWebSearchCallInProgressEvent
    | ResponseWebSearchCallSearchingEvent
    | ResponseImageGenCallCompletedEvent
    | ResponseImageGenCallGeneratingEvent
    | ResponseImageGenCallInProgressEvent
    | ResponseImageGenCallPartialImageEvent
    | ResponseMCPCallArgumentsDeltaEvent
    | ResponseMCPCallArgumentsDoneEvent
    | ResponseMCPCallCompletedEvent
    | ResponseMCPCallFailedEvent
    | ResponseMCPCallInProgressEvent
    | ResponseMCPListToolsCompletedEvent
    | ResponseMCPListToolsFailedEvent
    | ResponseMCPListToolsInProgressEvent
    | ResponseOutputTextAnnotationAddedEvent
    | ResponseQueuedEvent
    | ResponseCustomToolCallInputDeltaEvent
    | ResponseCustomToolCallInputDoneEvent
    | ResponseCompactionCompactingEvent
)

ResponseStreamOptions: TypeAlias = ResponseStreamOptionsObject | None
ResponseStreamOptionsInput: TypeAlias = ResponseStreamOptionsObject | ResponseStreamOptionsObjectDict | None

ResponsesServerEvent: TypeAlias = (
    ResponsesServerEventResponseAudioDelta
    | ResponsesServerEventResponseAudioDone
    | ResponsesServerEventResponseAudioTranscriptDelta
    | ResponsesServerEventResponseAudioTranscriptDone
    | ResponsesServerEventResponseCodeInterpreterCallCodeDelta
    | ResponsesServerEventResponseCodeInterpreterCallCodeDone
    | ResponsesServerEventResponseCodeInterpreterCallCompleted
    | ResponsesServerEventResponseCodeInterpreterCallInProgress
    | ResponsesServerEventResponseCodeInterpreterCallInterpreting
    | ResponsesServerEventResponseCompleted
    | ResponsesServerEventResponseContentPartAdded
    | ResponsesServerEventResponseContentPartDone
    | ResponsesServerEventResponseCreated
    | ResponsesServerEventResponseFileSearchCallCompleted
    | ResponsesServerEventResponseFileSearchCallInProgress
    | ResponsesServerEventResponseFileSearchCallSearching
    | ResponsesServerEventResponseFunctionCallArgumentsDelta
    | ResponsesServerEventResponseFunctionCallArgumentsDone
    | ResponsesServerEventResponseShellCallCommandAdded
    | ResponsesServerEventResponseShellCallCommandDelta
    | ResponsesServerEventResponseShellCallCommandDone
    | ResponsesServerEventResponseShellCallOutputContentDelta
    | ResponsesServerEventResponseShellCallOutputContentDone
    | ResponsesServerEventResponseInProgress
    | ResponsesServerEventResponseFailed
    | ResponsesServerEventResponseIncomplete
    | ResponsesServerEventResponseOutputItemAdded
    | ResponsesServerEventResponseOutputItemDone
    | ResponsesServerEventResponseReasoningSummaryPartAdded
    | ResponsesServerEventResponseReasoningSummaryPartDone
    | ResponsesServerEventResponseReasoningSummaryTextDelta
    | ResponsesServerEventResponseReasoningSummaryTextDone
    | ResponsesServerEventResponseReasoningTextDelta
    | ResponsesServerEventResponseReasoningTextDone
    | ResponsesServerEventResponseRefusalDelta
    | ResponsesServerEventResponseRefusalDone
    | ResponsesServerEventResponseOutputTextDelta
    | ResponsesServerEventResponseOutputTextDone
    | ResponsesServerEventResponseWebSearchCallCompleted
    | ResponsesServerEventResponseWebSearchCallInProgress
    | ResponsesServerEventResponseWebSearchCallSearching
    | ResponsesServerEventResponseImageGenerationCallCompleted
    | ResponsesServerEventResponseImageGenerationCallGenerating
    | ResponsesServerEventResponseImageGenerationCallInProgress
    | ResponsesServerEventResponseImageGenerationCallPartialImage
    | ResponsesServerEventResponseMcpCallArgumentsDelta
    | ResponsesServerEventResponseMcpCallArgumentsDone
    | ResponsesServerEventResponseMcpCallCompleted
    | ResponsesServerEventResponseMcpCallFailed
    | ResponsesServerEventResponseMcpCallInProgress
    | ResponsesServerEventResponseMcpListToolsCompleted
    | ResponsesServerEventResponseMcpListToolsFailed
    | ResponsesServerEventResponseMcpListToolsInProgress
    | ResponsesServerEventResponseOutputTextAnnotationAdded
    | ResponsesServerEventResponseQueued
    | ResponsesServerEventResponseCustomToolCallInputDelta
    | ResponsesServerEventResponseCustomToolCallInputDone
    | ResponseWsError
    | ResponsesServerEventResponseCompactionCompacting
    | ResponseSteerAcceptedEvent
    | ResponseSteerPendingEvent
    | ResponseSteerFailedEvent
)

ResponsesWebSocketStreamEvent: TypeAlias = (
    ResponsesWebSocketStreamEventResponseAudioDelta
    | ResponsesWebSocketStreamEventResponseAudioDone
    | ResponsesWebSocketStreamEventResponseAudioTranscriptDelta
    | ResponsesWebSocketStreamEventResponseAudioTranscriptDone
    | ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta
    | ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone
    | ResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted
    | ResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress
    | ResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting
    | ResponsesWebSocketStreamEventResponseCompleted
    | ResponsesWebSocketStreamEventResponseContentPartAdded
    | ResponsesWebSocketStreamEventResponseContentPartDone
    | ResponsesWebSocketStreamEventResponseCreated
    | ResponsesWebSocketStreamEventResponseFileSearchCallCompleted
    | ResponsesWebSocketStreamEventResponseFileSearchCallInProgress
    | ResponsesWebSocketStreamEventResponseFileSearchCallSearching
    | ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta
    | ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone
    | ResponsesWebSocketStreamEventResponseShellCallCommandAdded
    | ResponsesWebSocketStreamEventResponseShellCallCommandDelta
    | ResponsesWebSocketStreamEventResponseShellCallCommandDone
    | ResponsesWebSocketStreamEventResponseShellCallOutputContentDelta
    | ResponsesWebSocketStreamEventResponseShellCallOutputContentDone
    | ResponsesWebSocketStreamEventResponseInProgress
    | ResponsesWebSocketStreamEventResponseFailed
    | ResponsesWebSocketStreamEventResponseIncomplete
    | ResponsesWebSocketStreamEventResponseOutputItemAdded
    | ResponsesWebSocketStreamEventResponseOutputItemDone
    | ResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded
    | ResponsesWebSocketStreamEventResponseReasoningSummaryPartDone
    | ResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta
    | ResponsesWebSocketStreamEventResponseReasoningSummaryTextDone
    | ResponsesWebSocketStreamEventResponseReasoningTextDelta
    | ResponsesWebSocketStreamEventResponseReasoningTextDone
    | ResponsesWebSocketStreamEventResponseRefusalDelta
    | ResponsesWebSocketStreamEventResponseRefusalDone
    | ResponsesWebSocketStreamEventResponseOutputTextDelta
    | ResponsesWebSocketStreamEventResponseOutputTextDone
    | ResponsesWebSocketStreamEventResponseWebSearchCallCompleted
    | ResponsesWebSocketStreamEventResponseWebSearchCallInProgress
    | ResponsesWebSocketStreamEventResponseWebSearchCallSearching
    | ResponsesWebSocketStreamEventResponseImageGenerationCallCompleted
    | ResponsesWebSocketStreamEventResponseImageGenerationCallGenerating
    | ResponsesWebSocketStreamEventResponseImageGenerationCallInProgress
    | ResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage
    | ResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta
    | ResponsesWebSocketStreamEventResponseMcpCallArgumentsDone
    | ResponsesWebSocketStreamEventResponseMcpCallCompleted
    | ResponsesWebSocketStreamEventResponseMcpCallFailed
    | ResponsesWebSocketStreamEventResponseMcpCallInProgress
    | ResponsesWebSocketStreamEventResponseMcpListToolsCompleted
    | ResponsesWebSocketStreamEventResponseMcpListToolsFailed
    | ResponsesWebSocketStreamEventResponseMcpListToolsInProgress
    | ResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded
    | ResponsesWebSocketStreamEventResponseQueued
    | ResponsesWebSocketStreamEventResponseCustomToolCallInputDelta
    | ResponsesWebSocketStreamEventResponseCustomToolCallInputDone
)

RunCompletionUsage: TypeAlias = RunCompletionUsageObject | None

RunStepCompletionUsage: TypeAlias = RunStepCompletionUsageObject | None

RunStepStreamEvent: TypeAlias = (
    RunStepStreamEventThreadRunStepCreated
    | RunStepStreamEventThreadRunStepInProgress
    | RunStepStreamEventThreadRunStepDelta
    | RunStepStreamEventThreadRunStepCompleted
    | RunStepStreamEventThreadRunStepFailed
    | RunStepStreamEventThreadRunStepCancelled
    | RunStepStreamEventThreadRunStepExpired
)

RunStreamEvent: TypeAlias = (
    RunStreamEventThreadRunCreated
    | RunStreamEventThreadRunQueued
    | RunStreamEventThreadRunInProgress
    | RunStreamEventThreadRunRequiresAction
    | RunStreamEventThreadRunCompleted
    | RunStreamEventThreadRunIncomplete
    | RunStreamEventThreadRunFailed
    | RunStreamEventThreadRunCancelling
    | RunStreamEventThreadRunCancelled
    | RunStreamEventThreadRunExpired
)

ServiceTier: TypeAlias = ServiceTierEnum2 | None
ServiceTierInput: TypeAlias = ServiceTierEnum2Input | None

ServiceTierResponses: TypeAlias = ServiceTierResponsesEnum | None
ServiceTierResponsesInput: TypeAlias = ServiceTierResponsesEnumInput | None

StopConfiguration: TypeAlias = str | list[str] | None
StopConfigurationInput: TypeAlias = str | Sequence[str] | None

TextResponseFormatConfiguration: TypeAlias = (
    ResponseFormatText | TextResponseFormatJsonSchema | ResponseFormatJsonObject
)
TextResponseFormatConfigurationInput: TypeAlias = (
    ResponseFormatText
    | ResponseFormatTextDict
    | TextResponseFormatJsonSchema
    | TextResponseFormatJsonSchemaDict
    | ResponseFormatJsonObject
    | ResponseFormatJsonObjectDict
)

Tool: TypeAlias = (
    FunctionTool
    | FileSearchTool
    | ComputerTool
    | ComputerUsePreviewTool
    | WebSearchTool
    | MCPTool
    | CodeInterpreterTool
    | ProgrammaticToolCallingParam
    | ImageGenTool
    | LocalShellToolParam
    | FunctionShellToolParam
    | CustomToolParam
    | NamespaceToolParam
    | ToolSearchToolParam
    | WebSearchPreviewTool
    | ApplyPatchToolParam
)
ToolInput: TypeAlias = (
    FunctionTool
    | FunctionToolDict
    | FileSearchTool
    | FileSearchToolDict
    | ComputerTool
    | ComputerToolDict
    | ComputerUsePreviewTool
    | ComputerUsePreviewToolDict
    | WebSearchTool
    | WebSearchToolDict
    | MCPTool
    | MCPToolDict
    | CodeInterpreterTool
    | CodeInterpreterToolDict
    | ProgrammaticToolCallingParam
    | ProgrammaticToolCallingParamDict
    | ImageGenTool
    | ImageGenToolDict
    | LocalShellToolParam
    | LocalShellToolParamDict
    | FunctionShellToolParam
    | FunctionShellToolParamDict
    | CustomToolParam
    | CustomToolParamDict
    | NamespaceToolParam
    | NamespaceToolParamDict
    | ToolSearchToolParam
    | ToolSearchToolParamDict
    | WebSearchPreviewTool
    | WebSearchPreviewToolDict
    | ApplyPatchToolParam
    | ApplyPatchToolParamDict
)

ToolChoiceParam: TypeAlias = (
    ToolChoiceOptions
    | ToolChoiceAllowed
    | ToolChoiceTypes
    | ToolChoiceFunction
    | ToolChoiceMCP
    | ToolChoiceCustom
    | SpecificProgrammaticToolCallingParam
    | SpecificApplyPatchParam
    | SpecificFunctionShellParam
)
ToolChoiceParamInput: TypeAlias = (
    ToolChoiceOptionsInput
    | ToolChoiceAllowed
    | ToolChoiceAllowedDict
    | ToolChoiceTypes
    | ToolChoiceTypesDict
    | ToolChoiceFunction
    | ToolChoiceFunctionDict
    | ToolChoiceMCP
    | ToolChoiceMCPDict
    | ToolChoiceCustom
    | ToolChoiceCustomDict
    | SpecificProgrammaticToolCallingParam
    | SpecificProgrammaticToolCallingParamDict
    | SpecificApplyPatchParam
    | SpecificApplyPatchParamDict
    | SpecificFunctionShellParam
    | SpecificFunctionShellParamDict
)

ToolsArray: TypeAlias = list[Tool]
ToolsArrayInput: TypeAlias = Sequence[ToolInput]

TranscriptionChunkingStrategy: TypeAlias = Literal["auto"] | VadConfig

TranscriptionInclude: TypeAlias = Literal["logprobs"]
TranscriptionIncludeInput: TypeAlias = Literal["logprobs"]

VectorStoreFileAttributes: TypeAlias = dict[str, str | float | bool] | None
VectorStoreFileAttributesInput: TypeAlias = Mapping[str, str | float | bool] | None

Verbosity: TypeAlias = VerbosityEnum | None
VerbosityInput: TypeAlias = VerbosityEnumInput | None

VoiceIdsOrCustomVoice: TypeAlias = VoiceIdsShared | VoiceIdsOrCustomVoiceObject
VoiceIdsOrCustomVoiceInput: TypeAlias = (
    VoiceIdsSharedInput | VoiceIdsOrCustomVoiceObject | VoiceIdsOrCustomVoiceObjectDict
)

VoiceIdsShared: TypeAlias = str | VoiceIdsSharedEnum
VoiceIdsSharedInput: TypeAlias = str | VoiceIdsSharedEnumInput

WebSearchApproximateLocation: TypeAlias = WebSearchApproximateLocationApproximate | None
WebSearchApproximateLocationInput: TypeAlias = (
    WebSearchApproximateLocationApproximate | WebSearchApproximateLocationApproximateDict | None
)

Annotation: TypeAlias = FileCitationBody | UrlCitationBody | ContainerFileCitationBody | FilePath
AnnotationInput: TypeAlias = (
    FileCitationBody
    | FileCitationBodyDict
    | UrlCitationBody
    | UrlCitationBodyDict
    | ContainerFileCitationBody
    | ContainerFileCitationBodyDict
    | FilePath
    | FilePathDict
)

ToolCallCaller: TypeAlias = DirectToolCallCaller | ProgramToolCallCaller
ToolCallCallerInput: TypeAlias = (
    DirectToolCallCaller | DirectToolCallCallerDict | ProgramToolCallCaller | ProgramToolCallCallerDict
)

ToolCallCallerParam: TypeAlias = DirectToolCallCallerParam | ProgramToolCallCallerParam
ToolCallCallerParamInput: TypeAlias = (
    DirectToolCallCallerParam
    | DirectToolCallCallerParamDict
    | ProgramToolCallCallerParam
    | ProgramToolCallCallerParamDict
)

Filters: TypeAlias = ComparisonFilter | CompoundFilter
FiltersInput: TypeAlias = ComparisonFilter | ComparisonFilterDict | CompoundFilter | CompoundFilterDict

EmptyModelParam: TypeAlias = dict[str, Any]
EmptyModelParamInput: TypeAlias = Mapping[str, Any]

FunctionShellCallOutputOutcomeParam: TypeAlias = (
    FunctionShellCallOutputTimeoutOutcomeParam | FunctionShellCallOutputExitOutcomeParam
)
FunctionShellCallOutputOutcomeParamInput: TypeAlias = (
    FunctionShellCallOutputTimeoutOutcomeParam
    | FunctionShellCallOutputTimeoutOutcomeParamDict
    | FunctionShellCallOutputExitOutcomeParam
    | FunctionShellCallOutputExitOutcomeParamDict
)

ApplyPatchOperationParam: TypeAlias = (
    ApplyPatchCreateFileOperationParam | ApplyPatchDeleteFileOperationParam | ApplyPatchUpdateFileOperationParam
)
ApplyPatchOperationParamInput: TypeAlias = (
    ApplyPatchCreateFileOperationParam
    | ApplyPatchCreateFileOperationParamDict
    | ApplyPatchDeleteFileOperationParam
    | ApplyPatchDeleteFileOperationParamDict
    | ApplyPatchUpdateFileOperationParam
    | ApplyPatchUpdateFileOperationParamDict
)

ReasoningModeEnum: TypeAlias = str | ReasoningModeEnumEnum
ReasoningModeEnumInput: TypeAlias = str | ReasoningModeEnumEnumInput

SpendLimitCurrency: TypeAlias = str | Literal["USD"]

SpendLimitInterval: TypeAlias = str | Literal["month"]

SpendLimitEnforcementStatus: TypeAlias = str | SpendLimitEnforcementStatusEnum

ProvenanceCheckObject: TypeAlias = Literal["content_provenance_check"]

VideoModel: TypeAlias = str | VideoModelEnum
VideoModelInput: TypeAlias = str | VideoModelEnumInput

PersonalityEnum: TypeAlias = str | PersonalityEnumEnum
PersonalityEnumInput: TypeAlias = str | PersonalityEnumEnumInput

ItemField: TypeAlias = (
    Message
    | Program
    | ProgramOutput
    | FunctionToolCall
    | ToolSearchCall
    | ToolSearchOutput
    | AdditionalTools
    | FunctionToolCallOutput
    | FileSearchToolCall
    | WebSearchToolCall
    | ImageGenToolCall
    | ComputerToolCall
    | ComputerToolCallOutputResource
    | ReasoningItem
    | CompactionBody
    | CodeInterpreterToolCall
    | LocalShellToolCall
    | LocalShellToolCallOutput
    | FunctionShellCall
    | FunctionShellCallOutput
    | ApplyPatchToolCall
    | ApplyPatchToolCallOutput
    | MCPListTools
    | MCPApprovalRequest
    | MCPApprovalResponseResource
    | MCPToolCall
    | CustomToolCall
    | CustomToolCallOutput
)

ThreadItem: TypeAlias = (
    UserMessageItem | AssistantMessageItem | WidgetMessageItem | ClientToolCallItem | TaskItem | TaskGroupItem
)

BetaToolChoiceParam: TypeAlias = (
    BetaToolChoiceOptions
    | BetaToolChoiceAllowed
    | BetaToolChoiceTypes
    | BetaToolChoiceFunction
    | BetaToolChoiceMCP
    | BetaToolChoiceCustom
    | BetaSpecificProgrammaticToolCallingParam
    | BetaSpecificApplyPatchParam
    | BetaSpecificFunctionShellParam
)
BetaToolChoiceParamInput: TypeAlias = (
    BetaToolChoiceOptionsInput
    | BetaToolChoiceAllowed
    | BetaToolChoiceAllowedDict
    | BetaToolChoiceTypes
    | BetaToolChoiceTypesDict
    | BetaToolChoiceFunction
    | BetaToolChoiceFunctionDict
    | BetaToolChoiceMCP
    | BetaToolChoiceMCPDict
    | BetaToolChoiceCustom
    | BetaToolChoiceCustomDict
    | BetaSpecificProgrammaticToolCallingParam
    | BetaSpecificProgrammaticToolCallingParamDict
    | BetaSpecificApplyPatchParam
    | BetaSpecificApplyPatchParamDict
    | BetaSpecificFunctionShellParam
    | BetaSpecificFunctionShellParamDict
)

BetaConversationParam: TypeAlias = str | BetaConversationParam2
BetaConversationParamInput: TypeAlias = str | BetaConversationParam2 | BetaConversationParam2Dict

BetaPersonalityEnum: TypeAlias = str | BetaPersonalityEnumEnum
BetaPersonalityEnumInput: TypeAlias = str | BetaPersonalityEnumEnumInput

BetaReasoningEffort: TypeAlias = BetaReasoningEffortEnum | None
BetaReasoningEffortInput: TypeAlias = BetaReasoningEffortEnumInput | None

BetaReasoningModeEnum: TypeAlias = str | BetaReasoningModeEnumEnum
BetaReasoningModeEnumInput: TypeAlias = str | BetaReasoningModeEnumEnumInput

BetaVerbosity: TypeAlias = BetaVerbosityEnum | None
BetaVerbosityInput: TypeAlias = BetaVerbosityEnumInput | None

BetaTextResponseFormatConfiguration: TypeAlias = (
    BetaResponseFormatText | BetaTextResponseFormatJsonSchema | BetaResponseFormatJsonObject
)
BetaTextResponseFormatConfigurationInput: TypeAlias = (
    BetaResponseFormatText
    | BetaResponseFormatTextDict
    | BetaTextResponseFormatJsonSchema
    | BetaTextResponseFormatJsonSchemaDict
    | BetaResponseFormatJsonObject
    | BetaResponseFormatJsonObjectDict
)

BetaResponseFormatJsonSchemaSchema: TypeAlias = dict[str, Any]
BetaResponseFormatJsonSchemaSchemaInput: TypeAlias = Mapping[str, Any]

BetaTool: TypeAlias = (
    BetaFunctionTool
    | BetaFileSearchTool
    | BetaComputerTool
    | BetaComputerUsePreviewTool
    | BetaWebSearchTool
    | BetaMCPTool
    | BetaCodeInterpreterTool
    | BetaProgrammaticToolCallingParam
    | BetaImageGenTool
    | BetaLocalShellToolParam
    | BetaFunctionShellToolParam
    | BetaCustomToolParam
    | BetaNamespaceToolParam
    | BetaToolSearchToolParam
    | BetaWebSearchPreviewTool
    | BetaApplyPatchToolParam
)
BetaToolInput: TypeAlias = (
    BetaFunctionTool
    | BetaFunctionToolDict
    | BetaFileSearchTool
    | BetaFileSearchToolDict
    | BetaComputerTool
    | BetaComputerToolDict
    | BetaComputerUsePreviewTool
    | BetaComputerUsePreviewToolDict
    | BetaWebSearchTool
    | BetaWebSearchToolDict
    | BetaMCPTool
    | BetaMCPToolDict
    | BetaCodeInterpreterTool
    | BetaCodeInterpreterToolDict
    | BetaProgrammaticToolCallingParam
    | BetaProgrammaticToolCallingParamDict
    | BetaImageGenTool
    | BetaImageGenToolDict
    | BetaLocalShellToolParam
    | BetaLocalShellToolParamDict
    | BetaFunctionShellToolParam
    | BetaFunctionShellToolParamDict
    | BetaCustomToolParam
    | BetaCustomToolParamDict
    | BetaNamespaceToolParam
    | BetaNamespaceToolParamDict
    | BetaToolSearchToolParam
    | BetaToolSearchToolParamDict
    | BetaWebSearchPreviewTool
    | BetaWebSearchPreviewToolDict
    | BetaApplyPatchToolParam
    | BetaApplyPatchToolParamDict
)

BetaEmptyModelParam: TypeAlias = dict[str, Any]
BetaEmptyModelParamInput: TypeAlias = Mapping[str, Any]

BetaWebSearchApproximateLocation: TypeAlias = BetaWebSearchApproximateLocationApproximate | None
BetaWebSearchApproximateLocationInput: TypeAlias = (
    BetaWebSearchApproximateLocationApproximate | BetaWebSearchApproximateLocationApproximateDict | None
)

BetaFilters: TypeAlias = BetaComparisonFilter | BetaCompoundFilter
BetaFiltersInput: TypeAlias = (
    BetaComparisonFilter | BetaComparisonFilterDict | BetaCompoundFilter | BetaCompoundFilterDict
)

BetaInputItem: TypeAlias = (
    BetaEasyInputMessage
    | BetaItem
    | BetaCompactionTriggerItemParam
    | BetaItemReferenceParam
    | BetaProgramItemParam
    | BetaProgramOutputItemParam
    | BetaResponseConfigurationUpdateItem
)
BetaInputItemInput: TypeAlias = (
    BetaEasyInputMessage
    | BetaEasyInputMessageDict
    | BetaItemInput
    | BetaCompactionTriggerItemParam
    | BetaCompactionTriggerItemParamDict
    | BetaItemReferenceParam
    | BetaItemReferenceParamDict
    | BetaProgramItemParam
    | BetaProgramItemParamDict
    | BetaProgramOutputItemParam
    | BetaProgramOutputItemParamDict
    | BetaResponseConfigurationUpdateItem
    | BetaResponseConfigurationUpdateItemDict
)

BetaItem: TypeAlias = (
    BetaInputMessage
    | BetaOutputMessage
    | BetaFileSearchToolCall
    | BetaComputerToolCall
    | BetaComputerCallOutputItemParam
    | BetaWebSearchToolCall
    | BetaFunctionToolCall
    | BetaFunctionCallOutputItemParam
    | BetaAgentMessageItemParam
    | BetaMultiAgentCallItemParam
    | BetaMultiAgentCallOutputItemParam
    | BetaToolSearchCallItemParam
    | BetaToolSearchOutputItemParam
    | BetaAdditionalToolsItemParam
    | BetaReasoningItem
    | BetaCompactionSummaryItemParam
    | BetaImageGenToolCall
    | BetaCodeInterpreterToolCall
    | BetaLocalShellToolCall
    | BetaLocalShellToolCallOutput
    | BetaFunctionShellCallItemParam
    | BetaFunctionShellCallOutputItemParam
    | BetaApplyPatchToolCallItemParam
    | BetaApplyPatchToolCallOutputItemParam
    | BetaMCPListTools
    | BetaMCPApprovalRequest
    | BetaMCPApprovalResponse
    | BetaMCPToolCall
    | BetaCustomToolCallOutput
    | BetaCustomToolCall
)
BetaItemInput: TypeAlias = (
    BetaInputMessage
    | BetaInputMessageDict
    | BetaOutputMessage
    | BetaOutputMessageDict
    | BetaFileSearchToolCall
    | BetaFileSearchToolCallDict
    | BetaComputerToolCall
    | BetaComputerToolCallDict
    | BetaComputerCallOutputItemParam
    | BetaComputerCallOutputItemParamDict
    | BetaWebSearchToolCall
    | BetaWebSearchToolCallDict
    | BetaFunctionToolCall
    | BetaFunctionToolCallDict
    | BetaFunctionCallOutputItemParam
    | BetaFunctionCallOutputItemParamDict
    | BetaAgentMessageItemParam
    | BetaAgentMessageItemParamDict
    | BetaMultiAgentCallItemParam
    | BetaMultiAgentCallItemParamDict
    | BetaMultiAgentCallOutputItemParam
    | BetaMultiAgentCallOutputItemParamDict
    | BetaToolSearchCallItemParam
    | BetaToolSearchCallItemParamDict
    | BetaToolSearchOutputItemParam
    | BetaToolSearchOutputItemParamDict
    | BetaAdditionalToolsItemParam
    | BetaAdditionalToolsItemParamDict
    | BetaReasoningItem
    | BetaReasoningItemDict
    | BetaCompactionSummaryItemParam
    | BetaCompactionSummaryItemParamDict
    | BetaImageGenToolCall
    | BetaImageGenToolCallDict
    | BetaCodeInterpreterToolCall
    | BetaCodeInterpreterToolCallDict
    | BetaLocalShellToolCall
    | BetaLocalShellToolCallDict
    | BetaLocalShellToolCallOutput
    | BetaLocalShellToolCallOutputDict
    | BetaFunctionShellCallItemParam
    | BetaFunctionShellCallItemParamDict
    | BetaFunctionShellCallOutputItemParam
    | BetaFunctionShellCallOutputItemParamDict
    | BetaApplyPatchToolCallItemParam
    | BetaApplyPatchToolCallItemParamDict
    | BetaApplyPatchToolCallOutputItemParam
    | BetaApplyPatchToolCallOutputItemParamDict
    | BetaMCPListTools
    | BetaMCPListToolsDict
    | BetaMCPApprovalRequest
    | BetaMCPApprovalRequestDict
    | BetaMCPApprovalResponse
    | BetaMCPApprovalResponseDict
    | BetaMCPToolCall
    | BetaMCPToolCallDict
    | BetaCustomToolCallOutput
    | BetaCustomToolCallOutputDict
    | BetaCustomToolCall
    | BetaCustomToolCallDict
)

BetaToolCallCaller: TypeAlias = BetaDirectToolCallCaller | BetaProgramToolCallCaller
BetaToolCallCallerInput: TypeAlias = (
    BetaDirectToolCallCaller | BetaDirectToolCallCallerDict | BetaProgramToolCallCaller | BetaProgramToolCallCallerDict
)

BetaFunctionAndCustomToolCallOutput: TypeAlias = BetaInputTextContent | BetaInputImageContent | BetaInputFileContent
BetaFunctionAndCustomToolCallOutputInput: TypeAlias = (
    BetaInputTextContent
    | BetaInputTextContentDict
    | BetaInputImageContent
    | BetaInputImageContentDict
    | BetaInputFileContent
    | BetaInputFileContentDict
)

BetaToolCallCallerParam: TypeAlias = BetaDirectToolCallCallerParam | BetaProgramToolCallCallerParam
BetaToolCallCallerParamInput: TypeAlias = (
    BetaDirectToolCallCallerParam
    | BetaDirectToolCallCallerParamDict
    | BetaProgramToolCallCallerParam
    | BetaProgramToolCallCallerParamDict
)

BetaMCPToolCallError: TypeAlias = BetaMCPProtocolError | BetaMCPToolExecutionError | BetaHTTPError
BetaMCPToolCallErrorInput: TypeAlias = (
    BetaMCPProtocolError
    | BetaMCPProtocolErrorDict
    | BetaMCPToolExecutionError
    | BetaMCPToolExecutionErrorDict
    | BetaHTTPError
    | BetaHTTPErrorDict
)

BetaApplyPatchOperationParam: TypeAlias = (
    BetaApplyPatchCreateFileOperationParam
    | BetaApplyPatchDeleteFileOperationParam
    | BetaApplyPatchUpdateFileOperationParam
)
BetaApplyPatchOperationParamInput: TypeAlias = (
    BetaApplyPatchCreateFileOperationParam
    | BetaApplyPatchCreateFileOperationParamDict
    | BetaApplyPatchDeleteFileOperationParam
    | BetaApplyPatchDeleteFileOperationParamDict
    | BetaApplyPatchUpdateFileOperationParam
    | BetaApplyPatchUpdateFileOperationParamDict
)

BetaFunctionShellCallOutputOutcomeParam: TypeAlias = (
    BetaFunctionShellCallOutputTimeoutOutcomeParam | BetaFunctionShellCallOutputExitOutcomeParam
)
BetaFunctionShellCallOutputOutcomeParamInput: TypeAlias = (
    BetaFunctionShellCallOutputTimeoutOutcomeParam
    | BetaFunctionShellCallOutputTimeoutOutcomeParamDict
    | BetaFunctionShellCallOutputExitOutcomeParam
    | BetaFunctionShellCallOutputExitOutcomeParamDict
)

BetaComputerActionList: TypeAlias = list[BetaComputerAction]
BetaComputerActionListInput: TypeAlias = Sequence[BetaComputerActionInput]

BetaComputerAction: TypeAlias = (
    BetaClickParam
    | BetaDoubleClickAction
    | BetaDragParam
    | BetaKeyPressAction
    | BetaMoveParam
    | BetaScreenshotParam
    | BetaScrollParam
    | BetaTypeParam
    | BetaWaitParam
)
BetaComputerActionInput: TypeAlias = (
    BetaClickParam
    | BetaClickParamDict
    | BetaDoubleClickAction
    | BetaDoubleClickActionDict
    | BetaDragParam
    | BetaDragParamDict
    | BetaKeyPressAction
    | BetaKeyPressActionDict
    | BetaMoveParam
    | BetaMoveParamDict
    | BetaScreenshotParam
    | BetaScreenshotParamDict
    | BetaScrollParam
    | BetaScrollParamDict
    | BetaTypeParam
    | BetaTypeParamDict
    | BetaWaitParam
    | BetaWaitParamDict
)

BetaVectorStoreFileAttributes: TypeAlias = dict[str, str | float | bool] | None
BetaVectorStoreFileAttributesInput: TypeAlias = Mapping[str, str | float | bool] | None

BetaOutputMessageContent: TypeAlias = BetaOutputTextContent | BetaRefusalContent
BetaOutputMessageContentInput: TypeAlias = (
    BetaOutputTextContent | BetaOutputTextContentDict | BetaRefusalContent | BetaRefusalContentDict
)

BetaAnnotation: TypeAlias = BetaFileCitationBody | BetaUrlCitationBody | BetaContainerFileCitationBody | BetaFilePath
BetaAnnotationInput: TypeAlias = (
    BetaFileCitationBody
    | BetaFileCitationBodyDict
    | BetaUrlCitationBody
    | BetaUrlCitationBodyDict
    | BetaContainerFileCitationBody
    | BetaContainerFileCitationBodyDict
    | BetaFilePath
    | BetaFilePathDict
)

BetaInputMessageContentList: TypeAlias = list[BetaInputContent]
BetaInputMessageContentListInput: TypeAlias = Sequence[BetaInputContentInput]

BetaInputContent: TypeAlias = BetaInputTextContent | BetaInputImageContent | BetaInputFileContent
BetaInputContentInput: TypeAlias = (
    BetaInputTextContent
    | BetaInputTextContentDict
    | BetaInputImageContent
    | BetaInputImageContentDict
    | BetaInputFileContent
    | BetaInputFileContentDict
)

BetaModelIdsCompaction: TypeAlias = BetaModelIdsResponses | str | None
BetaModelIdsCompactionInput: TypeAlias = BetaModelIdsResponsesInput | str | None

BetaModelIdsResponses: TypeAlias = BetaModelIdsShared | BetaModelIdsResponsesEnum
BetaModelIdsResponsesInput: TypeAlias = BetaModelIdsSharedInput | BetaModelIdsResponsesEnumInput

BetaModelIdsShared: TypeAlias = str | BetaModelIdsSharedEnum
BetaModelIdsSharedInput: TypeAlias = str | BetaModelIdsSharedEnumInput

BetaItemResource: TypeAlias = (
    BetaInputMessageResource
    | BetaOutputMessage
    | BetaFileSearchToolCall
    | BetaComputerToolCall
    | BetaComputerToolCallOutputResource
    | BetaWebSearchToolCall
    | BetaFunctionToolCallResource
    | BetaFunctionToolCallOutputResource
    | BetaAgentMessage
    | BetaMultiAgentCall
    | BetaMultiAgentCallOutput
    | BetaToolSearchCall
    | BetaToolSearchOutput
    | BetaAdditionalTools
    | BetaReasoningItem
    | BetaProgram
    | BetaProgramOutput
    | BetaCompactionBody
    | BetaImageGenToolCall
    | BetaCodeInterpreterToolCall
    | BetaLocalShellToolCall
    | BetaLocalShellToolCallOutput
    | BetaFunctionShellCall
    | BetaFunctionShellCallOutput
    | BetaApplyPatchToolCall
    | BetaApplyPatchToolCallOutput
    | BetaMCPListTools
    | BetaMCPApprovalRequest
    | BetaMCPApprovalResponseResource
    | BetaMCPToolCall
    | BetaCustomToolCallResource
    | BetaCustomToolCallOutputResource
    | BetaResponseConfigurationUpdateItem
)

BetaItemField: TypeAlias = (
    BetaMessage
    | BetaProgram
    | BetaProgramOutput
    | BetaFunctionToolCall
    | BetaMultiAgentCall
    | BetaMultiAgentCallOutput
    | BetaToolSearchCall
    | BetaToolSearchOutput
    | BetaAdditionalTools
    | BetaAgentMessage
    | BetaFunctionToolCallOutput
    | BetaFileSearchToolCall
    | BetaWebSearchToolCall
    | BetaImageGenToolCall
    | BetaComputerToolCall
    | BetaComputerToolCallOutputResource
    | BetaReasoningItem
    | BetaCompactionBody
    | BetaCodeInterpreterToolCall
    | BetaLocalShellToolCall
    | BetaLocalShellToolCallOutput
    | BetaFunctionShellCall
    | BetaFunctionShellCallOutput
    | BetaApplyPatchToolCall
    | BetaApplyPatchToolCallOutput
    | BetaMCPListTools
    | BetaMCPApprovalRequest
    | BetaMCPApprovalResponseResource
    | BetaMCPToolCall
    | BetaCustomToolCall
    | BetaCustomToolCallOutput
)

BetaOutputItem: TypeAlias = (
    BetaOutputMessage
    | BetaFileSearchToolCall
    | BetaFunctionToolCall
    | BetaFunctionToolCallOutputResource
    | BetaAgentMessage
    | BetaMultiAgentCall
    | BetaMultiAgentCallOutput
    | BetaWebSearchToolCall
    | BetaComputerToolCall
    | BetaComputerToolCallOutputResource
    | BetaReasoningItem
    | BetaProgram
    | BetaProgramOutput
    | BetaToolSearchCall
    | BetaToolSearchOutput
    | BetaAdditionalTools
    | BetaCompactionBody
    | BetaImageGenToolCall
    | BetaCodeInterpreterToolCall
    | BetaLocalShellToolCall
    | BetaLocalShellToolCallOutput
    | BetaFunctionShellCall
    | BetaFunctionShellCallOutput
    | BetaApplyPatchToolCall
    | BetaApplyPatchToolCallOutput
    | BetaMCPToolCall
    | BetaMCPListTools
    | BetaMCPApprovalRequest
    | BetaMCPApprovalResponseResource
    | BetaCustomToolCall
    | BetaCustomToolCallOutputResource
)

BetaResponseError: TypeAlias = BetaResponseErrorObject | None

BetaServiceTierResponses: TypeAlias = BetaServiceTierResponsesEnum | None
BetaServiceTierResponsesInput: TypeAlias = BetaServiceTierResponsesEnumInput | None

BetaPrompt: TypeAlias = BetaPromptObject | None
BetaPromptInput: TypeAlias = BetaPromptObject | BetaPromptObjectDict | None

BetaResponsePromptVariables: TypeAlias = (
    dict[str, str | BetaInputTextContent | BetaInputImageContent | BetaInputFileContent] | None
)
BetaResponsePromptVariablesInput: TypeAlias = (
    Mapping[
        str,
        str
        | BetaInputTextContent
        | BetaInputTextContentDict
        | BetaInputImageContent
        | BetaInputImageContentDict
        | BetaInputFileContent
        | BetaInputFileContentDict,
    ]
    | None
)

BetaToolsArray: TypeAlias = list[BetaTool]
BetaToolsArrayInput: TypeAlias = Sequence[BetaToolInput]

BetaMetadata: TypeAlias = dict[str, str] | None
BetaMetadataInput: TypeAlias = Mapping[str, str] | None

BetaOutputContent: TypeAlias = BetaOutputTextContent | BetaRefusalContent | BetaReasoningTextContent

BetaInputParam: TypeAlias = str | list[BetaInputItem]
BetaInputParamInput: TypeAlias = str | Sequence[BetaInputItemInput]

BetaContent: TypeAlias = BetaInputContent | BetaOutputContent

BetaResponsesServerEvent: TypeAlias = (
    BetaResponsesServerEventResponseAudioDelta
    | BetaResponsesServerEventResponseAudioDone
    | BetaResponsesServerEventResponseAudioTranscriptDelta
    | BetaResponsesServerEventResponseAudioTranscriptDone
    | BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta
    | BetaResponsesServerEventResponseCodeInterpreterCallCodeDone
    | BetaResponsesServerEventResponseCodeInterpreterCallCompleted
    | BetaResponsesServerEventResponseCodeInterpreterCallInProgress
    | BetaResponsesServerEventResponseCodeInterpreterCallInterpreting
    | BetaResponsesServerEventResponseCompleted
    | BetaResponsesServerEventResponseContentPartAdded
    | BetaResponsesServerEventResponseContentPartDone
    | BetaResponsesServerEventResponseCreated
    | BetaResponsesServerEventResponseFileSearchCallCompleted
    | BetaResponsesServerEventResponseFileSearchCallInProgress
    | BetaResponsesServerEventResponseFileSearchCallSearching
    | BetaResponsesServerEventResponseFunctionCallArgumentsDelta
    | BetaResponsesServerEventResponseFunctionCallArgumentsDone
    | BetaResponsesServerEventResponseShellCallCommandAdded
    | BetaResponsesServerEventResponseShellCallCommandDelta
    | BetaResponsesServerEventResponseShellCallCommandDone
    | BetaResponsesServerEventResponseShellCallOutputContentDelta
    | BetaResponsesServerEventResponseShellCallOutputContentDone
    | BetaResponsesServerEventResponseInProgress
    | BetaResponsesServerEventResponseFailed
    | BetaResponsesServerEventResponseIncomplete
    | BetaResponsesServerEventResponseOutputItemAdded
    | BetaResponsesServerEventResponseOutputItemDone
    | BetaResponsesServerEventResponseReasoningSummaryPartAdded
    | BetaResponsesServerEventResponseReasoningSummaryPartDone
    | BetaResponsesServerEventResponseReasoningSummaryTextDelta
    | BetaResponsesServerEventResponseReasoningSummaryTextDone
    | BetaResponsesServerEventResponseReasoningTextDelta
    | BetaResponsesServerEventResponseReasoningTextDone
    | BetaResponsesServerEventResponseRefusalDelta
    | BetaResponsesServerEventResponseRefusalDone
    | BetaResponsesServerEventResponseOutputTextDelta
    | BetaResponsesServerEventResponseOutputTextDone
    | BetaResponsesServerEventResponseWebSearchCallCompleted
    | BetaResponsesServerEventResponseWebSearchCallInProgress
    | BetaResponsesServerEventResponseWebSearchCallSearching
    | BetaResponsesServerEventResponseImageGenerationCallCompleted
    | BetaResponsesServerEventResponseImageGenerationCallGenerating
    | BetaResponsesServerEventResponseImageGenerationCallInProgress
    | BetaResponsesServerEventResponseImageGenerationCallPartialImage
    | BetaResponsesServerEventResponseMcpCallArgumentsDelta
    | BetaResponsesServerEventResponseMcpCallArgumentsDone
    | BetaResponsesServerEventResponseMcpCallCompleted
    | BetaResponsesServerEventResponseMcpCallFailed
    | BetaResponsesServerEventResponseMcpCallInProgress
    | BetaResponsesServerEventResponseMcpListToolsCompleted
    | BetaResponsesServerEventResponseMcpListToolsFailed
    | BetaResponsesServerEventResponseMcpListToolsInProgress
    | BetaResponsesServerEventResponseOutputTextAnnotationAdded
    | BetaResponsesServerEventResponseQueued
    | BetaResponsesServerEventResponseCustomToolCallInputDelta
    | BetaResponsesServerEventResponseCustomToolCallInputDone
    | BetaResponseWsError
    | BetaResponseInjectCreatedEvent
    | BetaResponseInjectFailedEvent
)

BetaResponsesWebSocketStreamEvent: TypeAlias = (
    BetaResponsesWebSocketStreamEventResponseAudioDelta
    | BetaResponsesWebSocketStreamEventResponseAudioDone
    | BetaResponsesWebSocketStreamEventResponseAudioTranscriptDelta
    | BetaResponsesWebSocketStreamEventResponseAudioTranscriptDone
    | BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta
    | BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone
    | BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted
    | BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress
    | BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting
    | BetaResponsesWebSocketStreamEventResponseCompleted
    | BetaResponsesWebSocketStreamEventResponseContentPartAdded
    | BetaResponsesWebSocketStreamEventResponseContentPartDone
    | BetaResponsesWebSocketStreamEventResponseCreated
    | BetaResponsesWebSocketStreamEventResponseFileSearchCallCompleted
    | BetaResponsesWebSocketStreamEventResponseFileSearchCallInProgress
    | BetaResponsesWebSocketStreamEventResponseFileSearchCallSearching
    | BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta
    | BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone
    | BetaResponsesWebSocketStreamEventResponseShellCallCommandAdded
    | BetaResponsesWebSocketStreamEventResponseShellCallCommandDelta
    | BetaResponsesWebSocketStreamEventResponseShellCallCommandDone
    | BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDelta
    | BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDone
    | BetaResponsesWebSocketStreamEventResponseInProgress
    | BetaResponsesWebSocketStreamEventResponseFailed
    | BetaResponsesWebSocketStreamEventResponseIncomplete
    | BetaResponsesWebSocketStreamEventResponseOutputItemAdded
    | BetaResponsesWebSocketStreamEventResponseOutputItemDone
    | BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded
    | BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDone
    | BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta
    | BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDone
    | BetaResponsesWebSocketStreamEventResponseReasoningTextDelta
    | BetaResponsesWebSocketStreamEventResponseReasoningTextDone
    | BetaResponsesWebSocketStreamEventResponseRefusalDelta
    | BetaResponsesWebSocketStreamEventResponseRefusalDone
    | BetaResponsesWebSocketStreamEventResponseOutputTextDelta
    | BetaResponsesWebSocketStreamEventResponseOutputTextDone
    | BetaResponsesWebSocketStreamEventResponseWebSearchCallCompleted
    | BetaResponsesWebSocketStreamEventResponseWebSearchCallInProgress
    | BetaResponsesWebSocketStreamEventResponseWebSearchCallSearching
    | BetaResponsesWebSocketStreamEventResponseImageGenerationCallCompleted
    | BetaResponsesWebSocketStreamEventResponseImageGenerationCallGenerating
    | BetaResponsesWebSocketStreamEventResponseImageGenerationCallInProgress
    | BetaResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage
    | BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta
    | BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDone
    | BetaResponsesWebSocketStreamEventResponseMcpCallCompleted
    | BetaResponsesWebSocketStreamEventResponseMcpCallFailed
    | BetaResponsesWebSocketStreamEventResponseMcpCallInProgress
    | BetaResponsesWebSocketStreamEventResponseMcpListToolsCompleted
    | BetaResponsesWebSocketStreamEventResponseMcpListToolsFailed
    | BetaResponsesWebSocketStreamEventResponseMcpListToolsInProgress
    | BetaResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded
    | BetaResponsesWebSocketStreamEventResponseQueued
    | BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDelta
    | BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDone
)

BetaResponsesClientEvent: TypeAlias = BetaResponsesClientEventResponseCreate | BetaResponseInjectEvent

BetaResponseStreamOptions: TypeAlias = BetaResponseStreamOptionsObject | None
BetaResponseStreamOptionsInput: TypeAlias = BetaResponseStreamOptionsObject | BetaResponseStreamOptionsObjectDict | None

BetaResponseStreamEvent: TypeAlias = (
    BetaResponseAudioDeltaEvent
    | BetaResponseAudioDoneEvent
    | BetaResponseAudioTranscriptDeltaEvent
    | BetaResponseAudioTranscriptDoneEvent
    | BetaResponseCodeInterpreterCallCodeDeltaEvent
    | BetaResponseCodeInterpreterCallCodeDoneEvent
    | BetaResponseCodeInterpreterCallCompletedEvent
    | BetaResponseCodeInterpreterCallInProgressEvent
    | BetaResponseCodeInterpreterCallInterpretingEvent
    | BetaResponseCompletedEvent
    | BetaResponseContentPartAddedEvent
    | BetaResponseContentPartDoneEvent
    | BetaResponseCreatedEvent
    | BetaResponseErrorEvent
    | BetaResponseFileSearchCallCompletedEvent
    | BetaResponseFileSearchCallInProgressEvent
    | BetaResponseFileSearchCallSearchingEvent
    | BetaResponseFunctionCallArgumentsDeltaEvent
    | BetaResponseFunctionCallArgumentsDoneEvent
    | BetaResponseShellCallCommandAddedStreamingEvent
    | BetaResponseShellCallCommandDeltaStreamingEvent
    | BetaResponseShellCallCommandDoneStreamingEvent
    | BetaResponseShellCallOutputContentDeltaStreamingEvent
    | BetaResponseShellCallOutputContentDoneStreamingEvent
    | BetaResponseInProgressEvent
    | BetaResponseFailedEvent
    | BetaResponseIncompleteEvent
    | BetaResponseOutputItemAddedEvent
    | BetaResponseOutputItemDoneEvent
    | BetaResponseReasoningSummaryPartAddedEvent
    | BetaResponseReasoningSummaryPartDoneEvent
    | BetaResponseReasoningSummaryTextDeltaEvent
    | BetaResponseReasoningSummaryTextDoneEvent
    | BetaResponseReasoningTextDeltaEvent
    | BetaResponseReasoningTextDoneEvent
    | BetaResponseRefusalDeltaEvent
    | BetaResponseRefusalDoneEvent
    | BetaResponseTextDeltaEvent
    | BetaResponseTextDoneEvent
    | BetaResponseWebSearchCallCompletedEvent
    | BetaResponseWebSearchCallInProgressEvent
    | BetaResponseWebSearchCallSearchingEvent
    | BetaResponseImageGenCallCompletedEvent
    | BetaResponseImageGenCallGeneratingEvent
    | BetaResponseImageGenCallInProgressEvent
    | BetaResponseImageGenCallPartialImageEvent
    | BetaResponseMCPCallArgumentsDeltaEvent
    | BetaResponseMCPCallArgumentsDoneEvent
    | BetaResponseMCPCallCompletedEvent
    | BetaResponseMCPCallFailedEvent
    | BetaResponseMCPCallInProgressEvent
    | BetaResponseMCPListToolsCompletedEvent
    | BetaResponseMCPListToolsFailedEvent
    | BetaResponseMCPListToolsInProgressEvent
    | BetaResponseOutputTextAnnotationAddedEvent
    | BetaResponseQueuedEvent
    | BetaResponseCustomToolCallInputDeltaEvent
    | BetaResponseCustomToolCallInputDoneEvent
    | BetaResponseCompactionCompactingEvent
)

LiveClientEvent: TypeAlias = (
    LiveSessionStartEvent
    | LiveSessionUpdateEvent
    | LiveInputAudioAppendEvent
    | LiveInputAudioMuteEvent
    | LiveInputAudioUnmuteEvent
    | LiveOutputAudioFixturePlayEvent
    | LiveInstructionsAppendEvent
    | LiveThinkingAppendEvent
    | LiveCommentaryAppendEvent
    | LiveDecisionCreateEvent
    | LiveDecisionItemCreateEvent
    | LiveDecisionItemDeleteEvent
    | LiveResponseItemCreateEvent
    | LiveResponseCreateEvent
    | LiveSessionCloseEvent
)
LiveClientEventInput: TypeAlias = (
    LiveSessionStartEvent
    | LiveSessionStartEventDict
    | LiveSessionUpdateEvent
    | LiveSessionUpdateEventDict
    | LiveInputAudioAppendEvent
    | LiveInputAudioAppendEventDict
    | LiveInputAudioMuteEvent
    | LiveInputAudioMuteEventDict
    | LiveInputAudioUnmuteEvent
    | LiveInputAudioUnmuteEventDict
    | LiveOutputAudioFixturePlayEvent
    | LiveOutputAudioFixturePlayEventDict
    | LiveInstructionsAppendEvent
    | LiveInstructionsAppendEventDict
    | LiveThinkingAppendEvent
    | LiveThinkingAppendEventDict
    | LiveCommentaryAppendEvent
    | LiveCommentaryAppendEventDict
    | LiveDecisionCreateEvent
    | LiveDecisionCreateEventDict
    | LiveDecisionItemCreateEvent
    | LiveDecisionItemCreateEventDict
    | LiveDecisionItemDeleteEvent
    | LiveDecisionItemDeleteEventDict
    | LiveResponseItemCreateEvent
    | LiveResponseItemCreateEventDict
    | LiveResponseCreateEvent
    | LiveResponseCreateEventDict
    | LiveSessionCloseEvent
    | LiveSessionCloseEventDict
)

LiveServerEvent: TypeAlias = (
    LiveSessionStartedEvent
    | LiveSessionUpdatedEvent
    | LiveInputAudioMutedEvent
    | LiveInputAudioUnmutedEvent
    | LiveOutputAudioFixturePlayingEvent
    | LiveOutputAudioFixturePlayedEvent
    | LiveInstructionsAppendedEvent
    | LiveThinkingAppendedEvent
    | LiveCommentaryAppendedEvent
    | LiveServerEventSessionInputAudioAppend
    | LiveOutputAudioDeltaEvent
    | LiveInputTranscriptDeltaEvent
    | LiveOutputTranscriptDeltaEvent
    | LiveDelegationCreatedEvent
    | LiveDecisionEvent
    | LiveDecisionItemCreatedEvent
    | LiveDecisionItemDeletedEvent
    | LiveResponseEvent
    | LiveSessionUsageUpdatedEvent
    | LiveSessionClosedEvent
    | LiveErrorEvent
    | LiveInfoEvent
    | LiveServerEventTransportDtmfReceived
    | LiveServerEventTransportDtmfSend
    | LiveServerEventTransportDtmfSent
    | LiveServerEventTransportRinging
    | LiveServerEventTransportAnswered
    | LiveServerEventTransportFailed
)

LiveSidebandClientEvent: TypeAlias = (
    LiveSessionUpdateEvent
    | LiveInputAudioMuteEvent
    | LiveInputAudioUnmuteEvent
    | LiveOutputAudioFixturePlayEvent
    | LiveSidebandClientEventTransportDtmfSend
    | LiveInstructionsAppendEvent
    | LiveThinkingAppendEvent
    | LiveCommentaryAppendEvent
    | LiveDecisionCreateEvent
    | LiveDecisionItemCreateEvent
    | LiveDecisionItemDeleteEvent
    | LiveResponseItemCreateEvent
    | LiveResponseCreateEvent
    | LiveSessionCloseEvent
)
LiveSidebandClientEventInput: TypeAlias = (
    LiveSessionUpdateEvent
    | LiveSessionUpdateEventDict
    | LiveInputAudioMuteEvent
    | LiveInputAudioMuteEventDict
    | LiveInputAudioUnmuteEvent
    | LiveInputAudioUnmuteEventDict
    | LiveOutputAudioFixturePlayEvent
    | LiveOutputAudioFixturePlayEventDict
    | LiveSidebandClientEventTransportDtmfSend
    | LiveSidebandClientEventTransportDtmfSendDict
    | LiveInstructionsAppendEvent
    | LiveInstructionsAppendEventDict
    | LiveThinkingAppendEvent
    | LiveThinkingAppendEventDict
    | LiveCommentaryAppendEvent
    | LiveCommentaryAppendEventDict
    | LiveDecisionCreateEvent
    | LiveDecisionCreateEventDict
    | LiveDecisionItemCreateEvent
    | LiveDecisionItemCreateEventDict
    | LiveDecisionItemDeleteEvent
    | LiveDecisionItemDeleteEventDict
    | LiveResponseItemCreateEvent
    | LiveResponseItemCreateEventDict
    | LiveResponseCreateEvent
    | LiveResponseCreateEventDict
    | LiveSessionCloseEvent
    | LiveSessionCloseEventDict
)

LiveSidebandServerEvent: TypeAlias = (
    LiveSessionStartedEvent
    | LiveSessionUpdatedEvent
    | LiveSidebandServerEventSessionResumed
    | LiveSidebandServerEventSessionPaused
    | LiveInputAudioMutedEvent
    | LiveInputAudioUnmutedEvent
    | LiveOutputAudioFixturePlayingEvent
    | LiveOutputAudioFixturePlayedEvent
    | LiveInstructionsAppendedEvent
    | LiveThinkingAppendedEvent
    | LiveCommentaryAppendedEvent
    | LiveInputTranscriptDeltaEvent
    | LiveOutputTranscriptDeltaEvent
    | LiveDelegationCreatedEvent
    | LiveDecisionEvent
    | LiveDecisionItemCreatedEvent
    | LiveDecisionItemDeletedEvent
    | LiveResponseEvent
    | LiveSessionUsageUpdatedEvent
    | LiveSessionClosedEvent
    | LiveErrorEvent
    | LiveInfoEvent
    | LiveSidebandServerEventSessionInputAudioAppend
    | LiveOutputAudioDeltaEvent
    | LiveSidebandServerEventTransportDtmfReceived
    | LiveSidebandServerEventTransportDtmfSend
    | LiveSidebandServerEventTransportDtmfSent
    | LiveSidebandServerEventTransportRinging
    | LiveSidebandServerEventTransportAnswered
    | LiveSidebandServerEventTransportFailed
)

LiveForkClientEvent: TypeAlias = (
    LiveForkSessionStartEvent
    | LiveSessionUpdateEvent
    | LiveInputAudioAppendEvent
    | LiveInputAudioMuteEvent
    | LiveInputAudioUnmuteEvent
    | LiveOutputAudioFixturePlayEvent
    | LiveInstructionsAppendEvent
    | LiveThinkingAppendEvent
    | LiveCommentaryAppendEvent
    | LiveDecisionCreateEvent
    | LiveDecisionItemCreateEvent
    | LiveDecisionItemDeleteEvent
    | LiveResponseItemCreateEvent
    | LiveResponseCreateEvent
    | LiveSessionCloseEvent
)
LiveForkClientEventInput: TypeAlias = (
    LiveForkSessionStartEvent
    | LiveForkSessionStartEventDict
    | LiveSessionUpdateEvent
    | LiveSessionUpdateEventDict
    | LiveInputAudioAppendEvent
    | LiveInputAudioAppendEventDict
    | LiveInputAudioMuteEvent
    | LiveInputAudioMuteEventDict
    | LiveInputAudioUnmuteEvent
    | LiveInputAudioUnmuteEventDict
    | LiveOutputAudioFixturePlayEvent
    | LiveOutputAudioFixturePlayEventDict
    | LiveInstructionsAppendEvent
    | LiveInstructionsAppendEventDict
    | LiveThinkingAppendEvent
    | LiveThinkingAppendEventDict
    | LiveCommentaryAppendEvent
    | LiveCommentaryAppendEventDict
    | LiveDecisionCreateEvent
    | LiveDecisionCreateEventDict
    | LiveDecisionItemCreateEvent
    | LiveDecisionItemCreateEventDict
    | LiveDecisionItemDeleteEvent
    | LiveDecisionItemDeleteEventDict
    | LiveResponseItemCreateEvent
    | LiveResponseItemCreateEventDict
    | LiveResponseCreateEvent
    | LiveResponseCreateEventDict
    | LiveSessionCloseEvent
    | LiveSessionCloseEventDict
)

LiveForkServerEvent: TypeAlias = (
    LiveSessionStartedEvent
    | LiveSessionUpdatedEvent
    | LiveInputAudioMutedEvent
    | LiveInputAudioUnmutedEvent
    | LiveOutputAudioFixturePlayingEvent
    | LiveOutputAudioFixturePlayedEvent
    | LiveInstructionsAppendedEvent
    | LiveThinkingAppendedEvent
    | LiveCommentaryAppendedEvent
    | LiveForkServerEventSessionInputAudioAppend
    | LiveOutputAudioDeltaEvent
    | LiveInputTranscriptDeltaEvent
    | LiveOutputTranscriptDeltaEvent
    | LiveDelegationCreatedEvent
    | LiveDecisionEvent
    | LiveDecisionItemCreatedEvent
    | LiveDecisionItemDeletedEvent
    | LiveResponseEvent
    | LiveSessionUsageUpdatedEvent
    | LiveSessionClosedEvent
    | LiveErrorEvent
    | LiveInfoEvent
    | LiveForkServerEventTransportDtmfReceived
    | LiveForkServerEventTransportDtmfSend
    | LiveForkServerEventTransportDtmfSent
    | LiveForkServerEventTransportRinging
    | LiveForkServerEventTransportAnswered
    | LiveForkServerEventTransportFailed
)

ResponseFunctionCallOutputItem: TypeAlias = (
    InputTextContentParam | InputImageContentParamAutoParam | InputFileContentParam
)

ResponseFunctionCallOutputItemList: TypeAlias = list[ResponseFunctionCallOutputItem]

ResponseFunctionCallOutputItemListParam: TypeAlias = list[
    InputTextContentParam | InputImageContentParamAutoParam | InputFileContentParam
]
ResponseFunctionCallOutputItemListParamInput: TypeAlias = Sequence[
    InputTextContentParam
    | InputTextContentParamDict
    | InputImageContentParamAutoParam
    | InputImageContentParamAutoParamDict
    | InputFileContentParam
    | InputFileContentParamDict
]

ResponseSteerErrorCode: TypeAlias = ResponseSteerErrorCodeEnum | str

ResponseSteerInput: TypeAlias = str | list[ResponseSteerInputItemMessage | ResponseSteerInputItemFunctionCallOutput]

ResponseSteerInputContent: TypeAlias = InputTextContentParam | InputImageContentParamAutoParam | InputFileContentParam
ResponseSteerInputContentInput: TypeAlias = (
    InputTextContentParam
    | InputTextContentParamDict
    | InputImageContentParamAutoParam
    | InputImageContentParamAutoParamDict
    | InputFileContentParam
    | InputFileContentParamDict
)

ResponseSteerInputParam: TypeAlias = (
    str | list[ResponseSteerInputParamItemMessage | ResponseSteerInputParamItemFunctionCallOutput]
)
ResponseSteerInputParamInput: TypeAlias = (
    str
    | Sequence[
        ResponseSteerInputParamItemMessage
        | ResponseSteerInputParamItemMessageDict
        | ResponseSteerInputParamItemFunctionCallOutput
        | ResponseSteerInputParamItemFunctionCallOutputDict
    ]
)

ResponseSteerPendingReason: TypeAlias = Literal["waiting_for_required_input"] | str

ResponseSteerRequiredInput: TypeAlias = (
    ResponseSteerRequiredInputFunctionCallOutput
    | ResponseSteerRequiredInputCustomToolCallOutput
    | ResponseSteerRequiredInputComputerCallOutput
    | ResponseSteerRequiredInputShellCallOutput
    | ResponseSteerRequiredInputApplyPatchCallOutput
    | ResponseSteerRequiredInputToolSearchOutput
    | ResponseSteerRequiredInputMcpApprovalResponse
)

AgentContent: TypeAlias = OutputText | AgentContentEncryptedContent

AgentFunctionCallOutput: TypeAlias = str | list[InputContent2]
AgentFunctionCallOutputInput: TypeAlias = str | Sequence[InputContent2Input]

AgentOutputItem: TypeAlias = (
    AgentSessionAssistantMessage
    | AgentReasoningItem
    | AgentFunctionCallItem
    | AgentMcpCallItem
    | AgentOutputItemComputerUseCall
    | AgentOutputItemComputerUseApprovalRequest
    | AgentWebSearchCallItem
    | AgentCommandExecutionItem
    | AgentCreateSubagentCallItem
    | AgentSendSubagentInputCallItem
    | AgentResumeSubagentCallItem
    | AgentWaitForSubagentsCallItem
    | AgentInterruptSubagentCallItem
    | AgentCloseSubagentCallItem
)

AgentSessionEvent: TypeAlias = (
    AgentSessionErrorEvent
    | AgentSessionEnvironmentReadyEvent
    | AgentSessionEnvironmentSuspendedEvent
    | AgentSessionEnvironmentExpiredEvent
    | AgentSessionEnvironmentResetEvent
    | AgentOutputCommandExecutionOutputDeltaEvent
    | AgentSessionCreatedEvent
    | AgentSessionTurnCreatedEvent
    | AgentSessionTurnInProgressEvent
    | AgentSessionTurnCompletedEvent
    | AgentSessionTurnFailedEvent
    | AgentSessionTurnCancelledEvent
    | AgentSessionTurnItemAddedEvent
    | AgentSessionIdleEvent
    | AgentSessionInProgressEvent
    | AgentSessionRequiresActionEvent
    | AgentSessionFailedEvent
    | AgentSessionEnvironmentPendingEvent
    | AgentSessionEnvironmentConnectedEvent
    | AgentSessionEnvironmentDisconnectedEvent
    | AgentSessionEnvironmentFailedEvent
    | AgentSessionSubagentCreatedEvent
    | AgentSessionSubagentActiveEvent
    | AgentSessionSubagentClosedEvent
    | AgentSessionTurnItemDoneEvent
    | AgentSessionTurnContentPartAddedEvent
    | AgentSessionTurnContentPartDoneEvent
    | AgentSessionTurnOutputTextDeltaEvent
    | AgentSessionTurnOutputTextDoneEvent
    | AgentSessionTurnReasoningSummaryPartAddedEvent
    | AgentSessionTurnReasoningSummaryPartDoneEvent
    | AgentSessionTurnReasoningSummaryTextDeltaEvent
    | AgentSessionTurnReasoningSummaryTextDoneEvent
)

AgentSessionInput: TypeAlias = (
    AgentSessionInputAgentSessionInputMcpApprovalRequestResult
    | AgentSessionInputAgentSessionInputComputerUseApprovalRequestResult
    | AgentSessionInputAgentSessionInputMessage
    | AgentSessionInputAgentSessionInputCancel
    | AgentSessionInputAgentSessionInputToolResult
)
AgentSessionInputInput: TypeAlias = (
    AgentSessionInputAgentSessionInputMcpApprovalRequestResult
    | AgentSessionInputAgentSessionInputMcpApprovalRequestResultDict
    | AgentSessionInputAgentSessionInputComputerUseApprovalRequestResult
    | AgentSessionInputAgentSessionInputComputerUseApprovalRequestResultDict
    | AgentSessionInputAgentSessionInputMessage
    | AgentSessionInputAgentSessionInputMessageDict
    | AgentSessionInputAgentSessionInputCancel
    | AgentSessionInputAgentSessionInputCancelDict
    | AgentSessionInputAgentSessionInputToolResult
    | AgentSessionInputAgentSessionInputToolResultDict
)

AgentSessionItem: TypeAlias = (
    AgentSessionMessage
    | AgentReasoningItem
    | AgentFunctionCallItem
    | AgentSessionItemFunctionCallOutput
    | AgentSessionItemAgentMessage
    | AgentMcpCallItem
    | AgentSessionItemComputerUseCall
    | AgentSessionItemComputerUseApprovalRequest
    | AgentSessionItemComputerUseApprovalRequestResult
    | AgentWebSearchCallItem
    | AgentCommandExecutionItem
    | AgentCreateSubagentCallItem
    | AgentSendSubagentInputCallItem
    | AgentResumeSubagentCallItem
    | AgentWaitForSubagentsCallItem
    | AgentInterruptSubagentCallItem
    | AgentCloseSubagentCallItem
)

AgentSessionMessageContent: TypeAlias = (
    AgentSessionMessageContentInputText | AgentSessionMessageContentInputImage | AgentSessionMessageContentOutputText
)

AgentTool: TypeAlias = (
    AgentToolFunction
    | AgentToolProgrammaticToolCalling
    | AgentToolMcp
    | AgentToolWebSearch
    | AgentToolComputerUse
    | AgentToolAutomations
)

AgentToolParam: TypeAlias = (
    AgentToolParamFunction
    | AgentToolParamToolSearch
    | AgentToolParamProgrammaticToolCalling
    | AgentToolParamMcp
    | AgentToolParamWebSearch
    | AgentToolParamComputerUse
    | AgentToolParamAutomations
)
AgentToolParamInput: TypeAlias = (
    AgentToolParamFunction
    | AgentToolParamFunctionDict
    | AgentToolParamToolSearch
    | AgentToolParamToolSearchDict
    | AgentToolParamProgrammaticToolCalling
    | AgentToolParamProgrammaticToolCallingDict
    | AgentToolParamMcp
    | AgentToolParamMcpDict
    | AgentToolParamWebSearch
    | AgentToolParamWebSearchDict
    | AgentToolParamComputerUse
    | AgentToolParamComputerUseDict
    | AgentToolParamAutomations
    | AgentToolParamAutomationsDict
)

AudioFormat: TypeAlias = AudioFormatAudioPcm | AudioFormatAudioPcmu | AudioFormatAudioPcma
AudioFormatInput: TypeAlias = (
    AudioFormatAudioPcm
    | AudioFormatAudioPcmDict
    | AudioFormatAudioPcmu
    | AudioFormatAudioPcmuDict
    | AudioFormatAudioPcma
    | AudioFormatAudioPcmaDict
)

Automation: TypeAlias = PeriodicAutomation | OneTimeAutomation

AutomationCreatedBy: TypeAlias = AutomationCreatedByDeveloper | AutomationCreatedByAgent

AutomationEnvironment: TypeAlias = (
    AutomationEnvironmentNone | AutomationEnvironmentOpenaiHosted | AutomationEnvironmentSelfHosted
)

AutomationInvocationSource: TypeAlias = AutomationInvocationSourceManual | AutomationInvocationSourceAutomation

AutomationMetadata: TypeAlias = dict[str, str]
AutomationMetadataInput: TypeAlias = Mapping[str, str]

AutomationTarget: TypeAlias = AutomationTargetNewSession | AutomationTargetExistingSession

AutomationTargetParam: TypeAlias = AutomationTargetParamNewSession | AutomationTargetParamExistingSession
AutomationTargetParamInput: TypeAlias = (
    AutomationTargetParamNewSession
    | AutomationTargetParamNewSessionDict
    | AutomationTargetParamExistingSession
    | AutomationTargetParamExistingSessionDict
)

CredentialAuth: TypeAlias = CredentialAuthMcpOauth | CredentialAuthStaticBearer | CredentialAuthEnvironmentVariable

CredentialAuthCreate: TypeAlias = (
    CredentialAuthCreateMcpOauth | CredentialAuthCreateStaticBearer | CredentialAuthCreateEnvironmentVariable
)
CredentialAuthCreateInput: TypeAlias = (
    CredentialAuthCreateMcpOauth
    | CredentialAuthCreateMcpOauthDict
    | CredentialAuthCreateStaticBearer
    | CredentialAuthCreateStaticBearerDict
    | CredentialAuthCreateEnvironmentVariable
    | CredentialAuthCreateEnvironmentVariableDict
)

CredentialAuthRotate: TypeAlias = (
    CredentialAuthRotateMcpOauth | CredentialAuthRotateStaticBearer | CredentialAuthRotateEnvironmentVariable
)
CredentialAuthRotateInput: TypeAlias = (
    CredentialAuthRotateMcpOauth
    | CredentialAuthRotateMcpOauthDict
    | CredentialAuthRotateStaticBearer
    | CredentialAuthRotateStaticBearerDict
    | CredentialAuthRotateEnvironmentVariable
    | CredentialAuthRotateEnvironmentVariableDict
)

CredentialNetworking: TypeAlias = CredentialNetworkingUnrestricted | CredentialNetworkingLimited
CredentialNetworkingInput: TypeAlias = (
    CredentialNetworkingUnrestricted
    | CredentialNetworkingUnrestrictedDict
    | CredentialNetworkingLimited
    | CredentialNetworkingLimitedDict
)

DecisionInputPartUnion: TypeAlias = DecisionInputTextParam | DecisionInputImage | DecisionInputJSON
DecisionInputPartUnionInput: TypeAlias = (
    DecisionInputTextParam
    | DecisionInputTextParamDict
    | DecisionInputImage
    | DecisionInputImageDict
    | DecisionInputJSON
    | DecisionInputJSONDict
)

DecisionJSONObject: TypeAlias = dict[str, Any]
DecisionJSONObjectInput: TypeAlias = Mapping[str, Any]

DecisionQuestion: TypeAlias = DecisionQuestionChoice | DecisionQuestionPredicate | DecisionQuestionScore

DecisionQuestionInputPart: TypeAlias = DecisionQuestionInputText | DecisionQuestionInputImage | DecisionInputJSON
DecisionQuestionInputPartInput: TypeAlias = (
    DecisionQuestionInputText
    | DecisionQuestionInputTextDict
    | DecisionQuestionInputImage
    | DecisionQuestionInputImageDict
    | DecisionInputJSON
    | DecisionInputJSONDict
)

DecisionQuestionParam: TypeAlias = (
    DecisionQuestionParamChoice | DecisionQuestionParamPredicate | DecisionQuestionParamScore
)
DecisionQuestionParamInput: TypeAlias = (
    DecisionQuestionParamChoice
    | DecisionQuestionParamChoiceDict
    | DecisionQuestionParamPredicate
    | DecisionQuestionParamPredicateDict
    | DecisionQuestionParamScore
    | DecisionQuestionParamScoreDict
)

Environment: TypeAlias = EnvironmentNone | EnvironmentOpenaiHosted | EnvironmentSelfHosted

EnvironmentParam: TypeAlias = EnvironmentParamNone | EnvironmentParamOpenaiHosted | EnvironmentParamSelfHosted
EnvironmentParamInput: TypeAlias = (
    EnvironmentParamNone
    | EnvironmentParamNoneDict
    | EnvironmentParamOpenaiHosted
    | EnvironmentParamOpenaiHostedDict
    | EnvironmentParamSelfHosted
    | EnvironmentParamSelfHostedDict
)

HostedEnvironmentFile: TypeAlias = HostedEnvironmentFileID | HostedEnvironmentFileInline

HostedEnvironmentFileParam: TypeAlias = HostedEnvironmentFileParamFileId | HostedEnvironmentFileParamInline
HostedEnvironmentFileParamInput: TypeAlias = (
    HostedEnvironmentFileParamFileId
    | HostedEnvironmentFileParamFileIdDict
    | HostedEnvironmentFileParamInline
    | HostedEnvironmentFileParamInlineDict
)

HostedSkill: TypeAlias = HostedSkillReference | HostedSkillInline

HostedSkillParam: TypeAlias = HostedSkillParamSkillReference | HostedSkillParamInline
HostedSkillParamInput: TypeAlias = (
    HostedSkillParamSkillReference
    | HostedSkillParamSkillReferenceDict
    | HostedSkillParamInline
    | HostedSkillParamInlineDict
)

InitialItem: TypeAlias = InitialItemDeveloper | InitialItemUser | InitialItemAssistant
InitialItemInput: TypeAlias = (
    InitialItemDeveloper
    | InitialItemDeveloperDict
    | InitialItemUser
    | InitialItemUserDict
    | InitialItemAssistant
    | InitialItemAssistantDict
)

InputContent2: TypeAlias = InputContent2InputText | InputContent2InputImage
InputContent2Input: TypeAlias = (
    InputContent2InputText | InputContent2InputTextDict | InputContent2InputImage | InputContent2InputImageDict
)

McpOauthTokenEndpointAuth: TypeAlias = (
    McpOauthTokenEndpointAuthNone
    | McpOauthTokenEndpointAuthClientSecretBasic
    | McpOauthTokenEndpointAuthClientSecretPost
)

McpOauthTokenEndpointAuthCreate: TypeAlias = (
    McpOauthTokenEndpointAuthCreateNone
    | McpOauthTokenEndpointAuthCreateClientSecretBasic
    | McpOauthTokenEndpointAuthCreateClientSecretPost
)
McpOauthTokenEndpointAuthCreateInput: TypeAlias = (
    McpOauthTokenEndpointAuthCreateNone
    | McpOauthTokenEndpointAuthCreateNoneDict
    | McpOauthTokenEndpointAuthCreateClientSecretBasic
    | McpOauthTokenEndpointAuthCreateClientSecretBasicDict
    | McpOauthTokenEndpointAuthCreateClientSecretPost
    | McpOauthTokenEndpointAuthCreateClientSecretPostDict
)

McpOauthTokenEndpointAuthRotate: TypeAlias = (
    McpOauthTokenEndpointAuthRotateClientSecretBasic | McpOauthTokenEndpointAuthRotateClientSecretPost
)
McpOauthTokenEndpointAuthRotateInput: TypeAlias = (
    McpOauthTokenEndpointAuthRotateClientSecretBasic
    | McpOauthTokenEndpointAuthRotateClientSecretBasicDict
    | McpOauthTokenEndpointAuthRotateClientSecretPost
    | McpOauthTokenEndpointAuthRotateClientSecretPostDict
)

McpTransport: TypeAlias = McpTransportHttp | McpTransportStdio

McpTransportParam: TypeAlias = McpTransportParamHttp | McpTransportParamStdio
McpTransportParamInput: TypeAlias = (
    McpTransportParamHttp | McpTransportParamHttpDict | McpTransportParamStdio | McpTransportParamStdioDict
)

PersistedAgentTool: TypeAlias = (
    PersistedAgentToolFunction
    | PersistedAgentToolToolSearch
    | PersistedAgentToolProgrammaticToolCalling
    | PersistedAgentToolMcp
    | PersistedAgentToolWebSearch
    | PersistedAgentToolComputerUse
    | PersistedAgentToolAutomations
)
PersistedAgentToolInput: TypeAlias = (
    PersistedAgentToolFunction
    | PersistedAgentToolFunctionDict
    | PersistedAgentToolToolSearch
    | PersistedAgentToolToolSearchDict
    | PersistedAgentToolProgrammaticToolCalling
    | PersistedAgentToolProgrammaticToolCallingDict
    | PersistedAgentToolMcp
    | PersistedAgentToolMcpDict
    | PersistedAgentToolWebSearch
    | PersistedAgentToolWebSearchDict
    | PersistedAgentToolComputerUse
    | PersistedAgentToolComputerUseDict
    | PersistedAgentToolAutomations
    | PersistedAgentToolAutomationsDict
)

PersistedMcpTransport: TypeAlias = PersistedMcpTransportHttp | PersistedMcpTransportStdio
PersistedMcpTransportInput: TypeAlias = (
    PersistedMcpTransportHttp
    | PersistedMcpTransportHttpDict
    | PersistedMcpTransportStdio
    | PersistedMcpTransportStdioDict
)

TextFormat: TypeAlias = TextFormatText | TextFormatJsonSchema
TextFormatInput: TypeAlias = TextFormatText | TextFormatTextDict | TextFormatJsonSchema | TextFormatJsonSchemaDict

VaultStatusFilter: TypeAlias = VaultStatus | list[VaultStatus]
VaultStatusFilterInput: TypeAlias = VaultStatusInput | Sequence[VaultStatusInput]

WebSearchAction: TypeAlias = (
    WebSearchActionSearch2 | WebSearchActionOpenPage2 | WebSearchActionFindInPage | WebSearchActionOther
)

SHAPES: dict[str, Any]
ANNOTATIONS: dict[str, str]

def annotation_of(name: str) -> str | None: ...
