"""The components that are no class of their own: unions, lists, maps, and names for scalars and enums."""

from __future__ import annotations

from typing import Any

SHAPES: dict[str, Any] = {
    "AssistantStreamEvent": (
        "event",
        {
            "thread.created": "ThreadStreamEvent",
            "thread.run.created": "RunStreamEventThreadRunCreated",
            "thread.run.queued": "RunStreamEventThreadRunQueued",
            "thread.run.in_progress": "RunStreamEventThreadRunInProgress",
            "thread.run.requires_action": "RunStreamEventThreadRunRequiresAction",
            "thread.run.completed": "RunStreamEventThreadRunCompleted",
            "thread.run.incomplete": "RunStreamEventThreadRunIncomplete",
            "thread.run.failed": "RunStreamEventThreadRunFailed",
            "thread.run.cancelling": "RunStreamEventThreadRunCancelling",
            "thread.run.cancelled": "RunStreamEventThreadRunCancelled",
            "thread.run.expired": "RunStreamEventThreadRunExpired",
            "thread.run.step.created": "RunStepStreamEventThreadRunStepCreated",
            "thread.run.step.in_progress": "RunStepStreamEventThreadRunStepInProgress",
            "thread.run.step.delta": "RunStepStreamEventThreadRunStepDelta",
            "thread.run.step.completed": "RunStepStreamEventThreadRunStepCompleted",
            "thread.run.step.failed": "RunStepStreamEventThreadRunStepFailed",
            "thread.run.step.cancelled": "RunStepStreamEventThreadRunStepCancelled",
            "thread.run.step.expired": "RunStepStreamEventThreadRunStepExpired",
            "thread.message.created": "MessageStreamEventThreadMessageCreated",
            "thread.message.in_progress": "MessageStreamEventThreadMessageInProgress",
            "thread.message.delta": "MessageStreamEventThreadMessageDelta",
            "thread.message.completed": "MessageStreamEventThreadMessageCompleted",
            "thread.message.incomplete": "MessageStreamEventThreadMessageIncomplete",
            "error": "ErrorEvent",
            "done": "DoneEvent",
        },
    ),
    "AssistantsApiResponseFormatOption": (
        "type",
        {
            "text": "ResponseFormatText",
            "json_object": "ResponseFormatJsonObject",
            "json_schema": "ResponseFormatJsonSchema",
        },
    ),
    "AssistantsApiToolChoiceOption": "AssistantsNamedToolChoice",
    "ChatCompletionMessageToolCalls": [
        ("type", {"function": "ChatCompletionMessageToolCall", "custom": "ChatCompletionMessageCustomToolCall"})
    ],
    "ChatCompletionRequestAssistantMessageContentPart": (
        "type",
        {
            "text": "ChatCompletionRequestMessageContentPartText",
            "refusal": "ChatCompletionRequestMessageContentPartRefusal",
        },
    ),
    "ChatCompletionRequestMessage": (
        "role",
        {
            "developer": "ChatCompletionRequestDeveloperMessage",
            "system": "ChatCompletionRequestSystemMessage",
            "user": "ChatCompletionRequestUserMessage",
            "assistant": "ChatCompletionRequestAssistantMessage",
            "tool": "ChatCompletionRequestToolMessage",
            "function": "ChatCompletionRequestFunctionMessage",
        },
    ),
    "ChatCompletionRequestUserMessageContentPart": (
        "type",
        {
            "text": "ChatCompletionRequestMessageContentPartText",
            "image_url": "ChatCompletionRequestMessageContentPartImage",
            "input_audio": "ChatCompletionRequestMessageContentPartAudio",
            "file": "ChatCompletionRequestMessageContentPartFile",
        },
    ),
    "ChatCompletionStreamOptions": "ChatCompletionStreamOptionsObject",
    "ChatCompletionToolChoiceOption": (
        "type",
        {
            "allowed_tools": "ChatCompletionAllowedToolsChoice",
            "function": "ChatCompletionNamedToolChoice",
            "custom": "ChatCompletionNamedToolChoiceCustom",
        },
    ),
    "ChunkingStrategyRequestParam": (
        "type",
        {"auto": "AutoChunkingStrategyRequestParam", "static": "StaticChunkingStrategyRequestParam"},
    ),
    "ComputerAction": (
        "type",
        {
            "click": "ClickParam",
            "double_click": "DoubleClickAction",
            "drag": "DragParam",
            "keypress": "KeyPressAction",
            "move": "MoveParam",
            "screenshot": "ScreenshotParam",
            "scroll": "ScrollParam",
            "type": "TypeParam",
            "wait": "WaitParam",
        },
    ),
    "ComputerActionList": ["ComputerAction"],
    "Content": (
        "type",
        {
            "input_text": "InputTextContent",
            "input_image": "InputImageContent",
            "input_file": "InputFileContent",
            "output_text": "OutputTextContent",
            "refusal": "RefusalContent",
            "reasoning_text": "ReasoningTextContent",
        },
    ),
    "ConversationItem": (
        "type",
        {
            "message": "Message",
            "function_call": "FunctionToolCallResource",
            "function_call_output": "FunctionToolCallOutputResource",
            "file_search_call": "FileSearchToolCall",
            "web_search_call": "WebSearchToolCall",
            "image_generation_call": "ImageGenToolCall",
            "computer_call": "ComputerToolCall",
            "computer_call_output": "ComputerToolCallOutputResource",
            "tool_search_call": "ToolSearchCall",
            "tool_search_output": "ToolSearchOutput",
            "additional_tools": "AdditionalTools",
            "reasoning": "ReasoningItem",
            "program": "Program",
            "program_output": "ProgramOutput",
            "compaction": "CompactionBody",
            "code_interpreter_call": "CodeInterpreterToolCall",
            "local_shell_call": "LocalShellToolCall",
            "local_shell_call_output": "LocalShellToolCallOutput",
            "shell_call": "FunctionShellCall",
            "shell_call_output": "FunctionShellCallOutput",
            "apply_patch_call": "ApplyPatchToolCall",
            "apply_patch_call_output": "ApplyPatchToolCallOutput",
            "mcp_list_tools": "MCPListTools",
            "mcp_approval_request": "MCPApprovalRequest",
            "mcp_approval_response": "MCPApprovalResponseResource",
            "mcp_call": "MCPToolCall",
            "custom_tool_call": "CustomToolCall",
            "custom_tool_call_output": "CustomToolCallOutput",
            "configuration_update": "ResponseConfigurationUpdateItem",
        },
    ),
    "ConversationParam": "ConversationParam2",
    "CreateEvalItem": (
        "role",
        {
            "user": ["EvalItem", "CreateEvalItemObject"],
            "assistant": ["EvalItem", "CreateEvalItemObject"],
            "system": ["EvalItem", "CreateEvalItemObject"],
            "developer": ["EvalItem", "CreateEvalItemObject"],
        },
        "CreateEvalItemObject",
    ),
    "CreateSpeechResponseStreamEvent": (
        "type",
        {"speech.audio.delta": "SpeechAudioDeltaEvent", "speech.audio.done": "SpeechAudioDoneEvent"},
    ),
    "CreateTranscriptionResponseStreamEvent": (
        "type",
        {
            "transcript.text.segment": "TranscriptTextSegmentEvent",
            "transcript.text.delta": "TranscriptTextDeltaEvent",
            "transcript.text.done": "TranscriptTextDoneEvent",
        },
    ),
    "EvalItemContent": (
        "|",
        (
            "type",
            {
                "input_text": "InputTextContent",
                "output_text": "EvalItemContentOutputText",
                "input_image": "EvalItemInputImage",
                "input_audio": "InputAudio",
            },
        ),
        ["EvalItemContentItem"],
    ),
    "EvalItemContentArray": ["EvalItemContentItem"],
    "EvalItemContentItem": (
        "type",
        {
            "input_text": "InputTextContent",
            "output_text": "EvalItemContentOutputText",
            "input_image": "EvalItemInputImage",
            "input_audio": "InputAudio",
        },
    ),
    "FunctionAndCustomToolCallOutput": (
        "type",
        {"input_text": "InputTextContent", "input_image": "InputImageContent", "input_file": "InputFileContent"},
    ),
    "ImageEditStreamEvent": (
        "type",
        {"image_edit.partial_image": "ImageEditPartialImageEvent", "image_edit.completed": "ImageEditCompletedEvent"},
    ),
    "ImageGenStreamEvent": (
        "type",
        {
            "image_generation.partial_image": "ImageGenPartialImageEvent",
            "image_generation.completed": "ImageGenCompletedEvent",
        },
    ),
    "InputContent": (
        "type",
        {"input_text": "InputTextContent", "input_image": "InputImageContent", "input_file": "InputFileContent"},
    ),
    "InputItem": (
        "type",
        {
            "message": ["EasyInputMessage", "InputMessage", "OutputMessage"],
            "file_search_call": "FileSearchToolCall",
            "computer_call": "ComputerToolCall",
            "computer_call_output": "ComputerCallOutputItemParam",
            "web_search_call": "WebSearchToolCall",
            "function_call": "FunctionToolCall",
            "function_call_output": "FunctionCallOutputItemParam",
            "tool_search_call": "ToolSearchCallItemParam",
            "tool_search_output": "ToolSearchOutputItemParam",
            "additional_tools": "AdditionalToolsItemParam",
            "reasoning": "ReasoningItem",
            "compaction": "CompactionSummaryItemParam",
            "image_generation_call": "ImageGenToolCall",
            "code_interpreter_call": "CodeInterpreterToolCall",
            "local_shell_call": "LocalShellToolCall",
            "local_shell_call_output": "LocalShellToolCallOutput",
            "shell_call": "FunctionShellCallItemParam",
            "shell_call_output": "FunctionShellCallOutputItemParam",
            "apply_patch_call": "ApplyPatchToolCallItemParam",
            "apply_patch_call_output": "ApplyPatchToolCallOutputItemParam",
            "mcp_list_tools": "MCPListTools",
            "mcp_approval_request": "MCPApprovalRequest",
            "mcp_approval_response": "MCPApprovalResponse",
            "mcp_call": "MCPToolCall",
            "custom_tool_call_output": "CustomToolCallOutput",
            "custom_tool_call": "CustomToolCall",
            "compaction_trigger": "CompactionTriggerItemParam",
            "item_reference": "ItemReferenceParam",
            "program": "ProgramItemParam",
            "program_output": "ProgramOutputItemParam",
            "configuration_update": "ResponseConfigurationUpdateItem",
        },
    ),
    "InputMessageContentList": ["InputContent"],
    "InputParam": ["InputItem"],
    "Item": (
        "type",
        {
            "message": ["InputMessage", "OutputMessage"],
            "file_search_call": "FileSearchToolCall",
            "computer_call": "ComputerToolCall",
            "computer_call_output": "ComputerCallOutputItemParam",
            "web_search_call": "WebSearchToolCall",
            "function_call": "FunctionToolCall",
            "function_call_output": "FunctionCallOutputItemParam",
            "tool_search_call": "ToolSearchCallItemParam",
            "tool_search_output": "ToolSearchOutputItemParam",
            "additional_tools": "AdditionalToolsItemParam",
            "reasoning": "ReasoningItem",
            "compaction": "CompactionSummaryItemParam",
            "image_generation_call": "ImageGenToolCall",
            "code_interpreter_call": "CodeInterpreterToolCall",
            "local_shell_call": "LocalShellToolCall",
            "local_shell_call_output": "LocalShellToolCallOutput",
            "shell_call": "FunctionShellCallItemParam",
            "shell_call_output": "FunctionShellCallOutputItemParam",
            "apply_patch_call": "ApplyPatchToolCallItemParam",
            "apply_patch_call_output": "ApplyPatchToolCallOutputItemParam",
            "mcp_list_tools": "MCPListTools",
            "mcp_approval_request": "MCPApprovalRequest",
            "mcp_approval_response": "MCPApprovalResponse",
            "mcp_call": "MCPToolCall",
            "custom_tool_call_output": "CustomToolCallOutput",
            "custom_tool_call": "CustomToolCall",
        },
    ),
    "ItemResource": (
        "type",
        {
            "message": ["InputMessageResource", "OutputMessage"],
            "file_search_call": "FileSearchToolCall",
            "computer_call": "ComputerToolCall",
            "computer_call_output": "ComputerToolCallOutputResource",
            "web_search_call": "WebSearchToolCall",
            "function_call": "FunctionToolCallResource",
            "function_call_output": "FunctionToolCallOutputResource",
            "tool_search_call": "ToolSearchCall",
            "tool_search_output": "ToolSearchOutput",
            "additional_tools": "AdditionalTools",
            "reasoning": "ReasoningItem",
            "program": "Program",
            "program_output": "ProgramOutput",
            "compaction": "CompactionBody",
            "image_generation_call": "ImageGenToolCall",
            "code_interpreter_call": "CodeInterpreterToolCall",
            "local_shell_call": "LocalShellToolCall",
            "local_shell_call_output": "LocalShellToolCallOutput",
            "shell_call": "FunctionShellCall",
            "shell_call_output": "FunctionShellCallOutput",
            "apply_patch_call": "ApplyPatchToolCall",
            "apply_patch_call_output": "ApplyPatchToolCallOutput",
            "mcp_list_tools": "MCPListTools",
            "mcp_approval_request": "MCPApprovalRequest",
            "mcp_approval_response": "MCPApprovalResponseResource",
            "mcp_call": "MCPToolCall",
            "custom_tool_call": "CustomToolCallResource",
            "custom_tool_call_output": "CustomToolCallOutputResource",
            "configuration_update": "ResponseConfigurationUpdateItem",
        },
    ),
    "MCPToolCallError": (
        "type",
        {
            "mcp_protocol_error": "MCPProtocolError",
            "mcp_tool_execution_error": "MCPToolExecutionError",
            "http_error": "HTTPError",
        },
    ),
    "MessageStreamEvent": (
        "event",
        {
            "thread.message.created": "MessageStreamEventThreadMessageCreated",
            "thread.message.in_progress": "MessageStreamEventThreadMessageInProgress",
            "thread.message.delta": "MessageStreamEventThreadMessageDelta",
            "thread.message.completed": "MessageStreamEventThreadMessageCompleted",
            "thread.message.incomplete": "MessageStreamEventThreadMessageIncomplete",
        },
    ),
    "OutputContent": (
        "type",
        {"output_text": "OutputTextContent", "refusal": "RefusalContent", "reasoning_text": "ReasoningTextContent"},
    ),
    "OutputItem": (
        "type",
        {
            "message": "OutputMessage",
            "file_search_call": "FileSearchToolCall",
            "function_call": "FunctionToolCall",
            "function_call_output": "FunctionToolCallOutputResource",
            "web_search_call": "WebSearchToolCall",
            "computer_call": "ComputerToolCall",
            "computer_call_output": "ComputerToolCallOutputResource",
            "reasoning": "ReasoningItem",
            "program": "Program",
            "program_output": "ProgramOutput",
            "tool_search_call": "ToolSearchCall",
            "tool_search_output": "ToolSearchOutput",
            "additional_tools": "AdditionalTools",
            "compaction": "CompactionBody",
            "image_generation_call": "ImageGenToolCall",
            "code_interpreter_call": "CodeInterpreterToolCall",
            "local_shell_call": "LocalShellToolCall",
            "local_shell_call_output": "LocalShellToolCallOutput",
            "shell_call": "FunctionShellCall",
            "shell_call_output": "FunctionShellCallOutput",
            "apply_patch_call": "ApplyPatchToolCall",
            "apply_patch_call_output": "ApplyPatchToolCallOutput",
            "mcp_call": "MCPToolCall",
            "mcp_list_tools": "MCPListTools",
            "mcp_approval_request": "MCPApprovalRequest",
            "mcp_approval_response": "MCPApprovalResponseResource",
            "custom_tool_call": "CustomToolCall",
            "custom_tool_call_output": "CustomToolCallOutputResource",
        },
    ),
    "OutputMessageContent": ("type", {"output_text": "OutputTextContent", "refusal": "RefusalContent"}),
    "Prompt": "PromptObject",
    "RealtimeAudioFormats": (
        "type",
        {
            "audio/pcm": "RealtimeAudioFormatsAudioPcm",
            "audio/pcmu": "RealtimeAudioFormatsAudioPcmu",
            "audio/pcma": "RealtimeAudioFormatsAudioPcma",
        },
    ),
    "RealtimeClientEvent": (
        "type",
        {
            "conversation.item.create": "RealtimeClientEventConversationItemCreate",
            "conversation.item.delete": "RealtimeClientEventConversationItemDelete",
            "conversation.item.retrieve": "RealtimeClientEventConversationItemRetrieve",
            "conversation.item.truncate": "RealtimeClientEventConversationItemTruncate",
            "input_audio_buffer.append": "RealtimeClientEventInputAudioBufferAppend",
            "input_audio_buffer.clear": "RealtimeClientEventInputAudioBufferClear",
            "output_audio_buffer.clear": "RealtimeClientEventOutputAudioBufferClear",
            "input_audio_buffer.commit": "RealtimeClientEventInputAudioBufferCommit",
            "response.cancel": "RealtimeClientEventResponseCancel",
            "response.create": "RealtimeClientEventResponseCreate",
            "session.update": "RealtimeClientEventSessionUpdate",
        },
    ),
    "RealtimeConversationItem": (
        "type",
        {
            "message": [
                "RealtimeConversationItemMessageSystem",
                "RealtimeConversationItemMessageUser",
                "RealtimeConversationItemMessageAssistant",
            ],
            "function_call": "RealtimeConversationItemFunctionCall",
            "function_call_output": "RealtimeConversationItemFunctionCallOutput",
            "mcp_approval_response": "RealtimeMCPApprovalResponse",
            "mcp_list_tools": "RealtimeMCPListTools",
            "mcp_call": "RealtimeMCPToolCall",
            "mcp_approval_request": "RealtimeMCPApprovalRequest",
            "item_reference": "ResponseItemReference",
        },
    ),
    "RealtimeServerEvent": (
        "type",
        {
            "conversation.created": "RealtimeServerEventConversationCreated",
            "conversation.item.created": "RealtimeServerEventConversationItemCreated",
            "conversation.item.deleted": "RealtimeServerEventConversationItemDeleted",
            "conversation.item.input_audio_transcription.completed": (
                "RealtimeServerEventConversationItemInputAudioTranscriptionCompleted"
            ),
            "conversation.item.input_audio_transcription.delta": (
                "RealtimeServerEventConversationItemInputAudioTranscriptionDelta"
            ),
            "conversation.item.input_audio_transcription.failed": (
                "RealtimeServerEventConversationItemInputAudioTranscriptionFailed"
            ),
            "conversation.item.retrieved": "RealtimeServerEventConversationItemRetrieved",
            "conversation.item.truncated": "RealtimeServerEventConversationItemTruncated",
            "error": "RealtimeServerEventError",
            "input_audio_buffer.cleared": "RealtimeServerEventInputAudioBufferCleared",
            "input_audio_buffer.committed": "RealtimeServerEventInputAudioBufferCommitted",
            "input_audio_buffer.dtmf_event_received": "RealtimeServerEventInputAudioBufferDtmfEventReceived",
            "input_audio_buffer.speech_started": "RealtimeServerEventInputAudioBufferSpeechStarted",
            "input_audio_buffer.speech_stopped": "RealtimeServerEventInputAudioBufferSpeechStopped",
            "rate_limits.updated": "RealtimeServerEventRateLimitsUpdated",
            "response.output_audio.delta": "RealtimeServerEventResponseAudioDelta",
            "response.output_audio.done": "RealtimeServerEventResponseAudioDone",
            "response.output_audio_transcript.delta": "RealtimeServerEventResponseAudioTranscriptDelta",
            "response.output_audio_transcript.done": "RealtimeServerEventResponseAudioTranscriptDone",
            "response.content_part.added": "RealtimeServerEventResponseContentPartAdded",
            "response.content_part.done": "RealtimeServerEventResponseContentPartDone",
            "response.created": "RealtimeServerEventResponseCreated",
            "response.done": "RealtimeServerEventResponseDone",
            "response.function_call_arguments.delta": "RealtimeServerEventResponseFunctionCallArgumentsDelta",
            "response.function_call_arguments.done": "RealtimeServerEventResponseFunctionCallArgumentsDone",
            "response.output_item.added": "RealtimeServerEventResponseOutputItemAdded",
            "response.output_item.done": "RealtimeServerEventResponseOutputItemDone",
            "response.output_text.delta": "RealtimeServerEventResponseTextDelta",
            "response.output_text.done": "RealtimeServerEventResponseTextDone",
            "session.created": "RealtimeServerEventSessionCreated",
            "session.updated": "RealtimeServerEventSessionUpdated",
            "output_audio_buffer.started": "RealtimeServerEventOutputAudioBufferStarted",
            "output_audio_buffer.stopped": "RealtimeServerEventOutputAudioBufferStopped",
            "output_audio_buffer.cleared": "RealtimeServerEventOutputAudioBufferCleared",
            "conversation.item.added": "RealtimeServerEventConversationItemAdded",
            "conversation.item.done": "RealtimeServerEventConversationItemDone",
            "input_audio_buffer.timeout_triggered": "RealtimeServerEventInputAudioBufferTimeoutTriggered",
            "conversation.item.input_audio_transcription.segment": (
                "RealtimeServerEventConversationItemInputAudioTranscriptionSegment"
            ),
            "mcp_list_tools.in_progress": "RealtimeServerEventMCPListToolsInProgress",
            "mcp_list_tools.completed": "RealtimeServerEventMCPListToolsCompleted",
            "mcp_list_tools.failed": "RealtimeServerEventMCPListToolsFailed",
            "response.mcp_call_arguments.delta": "RealtimeServerEventResponseMCPCallArgumentsDelta",
            "response.mcp_call_arguments.done": "RealtimeServerEventResponseMCPCallArgumentsDone",
            "response.mcp_call.in_progress": "RealtimeServerEventResponseMCPCallInProgress",
            "response.mcp_call.completed": "RealtimeServerEventResponseMCPCallCompleted",
            "response.mcp_call.failed": "RealtimeServerEventResponseMCPCallFailed",
        },
    ),
    "RealtimeTranslationClientEvent": (
        "type",
        {
            "session.update": "RealtimeTranslationClientEventSessionUpdate",
            "session.input_audio_buffer.append": "RealtimeTranslationClientEventInputAudioBufferAppend",
            "session.close": "RealtimeTranslationClientEventSessionClose",
        },
    ),
    "RealtimeTranslationServerEvent": (
        "type",
        {
            "error": "RealtimeServerEventError",
            "session.created": "RealtimeTranslationServerEventSessionCreated",
            "session.updated": "RealtimeTranslationServerEventSessionUpdated",
            "session.closed": "RealtimeTranslationServerEventSessionClosed",
            "session.input_transcript.delta": "RealtimeTranslationServerEventSessionInputTranscriptDelta",
            "session.output_transcript.delta": "RealtimeTranslationServerEventSessionOutputTranscriptDelta",
            "session.output_audio.delta": "RealtimeTranslationServerEventSessionOutputAudioDelta",
        },
    ),
    "RealtimeTruncation": "RealtimeTruncationRetentionRatio",
    "RealtimeTurnDetection": (
        "type",
        {"server_vad": "RealtimeTurnDetectionServerVad", "semantic_vad": "RealtimeTurnDetectionSemanticVad"},
    ),
    "ResponseError": "ResponseErrorObject",
    "ResponsePromptVariables": {
        "*": (
            "type",
            {"input_text": "InputTextContent", "input_image": "InputImageContent", "input_file": "InputFileContent"},
        )
    },
    "ResponseStreamEvent": (
        "type",
        {
            "response.audio.delta": "ResponseAudioDeltaEvent",
            "response.audio.done": "ResponseAudioDoneEvent",
            "response.audio.transcript.delta": "ResponseAudioTranscriptDeltaEvent",
            "response.audio.transcript.done": "ResponseAudioTranscriptDoneEvent",
            "response.code_interpreter_call_code.delta": "ResponseCodeInterpreterCallCodeDeltaEvent",
            "response.code_interpreter_call_code.done": "ResponseCodeInterpreterCallCodeDoneEvent",
            "response.code_interpreter_call.completed": "ResponseCodeInterpreterCallCompletedEvent",
            "response.code_interpreter_call.in_progress": "ResponseCodeInterpreterCallInProgressEvent",
            "response.code_interpreter_call.interpreting": "ResponseCodeInterpreterCallInterpretingEvent",
            "response.completed": "ResponseCompletedEvent",
            "response.content_part.added": "ResponseContentPartAddedEvent",
            "response.content_part.done": "ResponseContentPartDoneEvent",
            "response.created": "ResponseCreatedEvent",
            "error": "ResponseErrorEvent",
            "response.file_search_call.completed": "ResponseFileSearchCallCompletedEvent",
            "response.file_search_call.in_progress": "ResponseFileSearchCallInProgressEvent",
            "response.file_search_call.searching": "ResponseFileSearchCallSearchingEvent",
            "response.function_call_arguments.delta": "ResponseFunctionCallArgumentsDeltaEvent",
            "response.function_call_arguments.done": "ResponseFunctionCallArgumentsDoneEvent",
            "response.shell_call_command.added": "ResponseShellCallCommandAddedStreamingEvent",
            "response.shell_call_command.delta": "ResponseShellCallCommandDeltaStreamingEvent",
            "response.shell_call_command.done": "ResponseShellCallCommandDoneStreamingEvent",
            "response.shell_call_output_content.delta": "ResponseShellCallOutputContentDeltaStreamingEvent",
            "response.shell_call_output_content.done": "ResponseShellCallOutputContentDoneStreamingEvent",
            "response.in_progress": "ResponseInProgressEvent",
            "response.failed": "ResponseFailedEvent",
            "response.incomplete": "ResponseIncompleteEvent",
            "response.output_item.added": "ResponseOutputItemAddedEvent",
            "response.output_item.done": "ResponseOutputItemDoneEvent",
            "response.reasoning_summary_part.added": "ResponseReasoningSummaryPartAddedEvent",
            "response.reasoning_summary_part.done": "ResponseReasoningSummaryPartDoneEvent",
            "response.reasoning_summary_text.delta": "ResponseReasoningSummaryTextDeltaEvent",
            "response.reasoning_summary_text.done": "ResponseReasoningSummaryTextDoneEvent",
            "response.reasoning_text.delta": "ResponseReasoningTextDeltaEvent",
            "response.reasoning_text.done": "ResponseReasoningTextDoneEvent",
            "response.refusal.delta": "ResponseRefusalDeltaEvent",
            "response.refusal.done": "ResponseRefusalDoneEvent",
            "response.output_text.delta": "ResponseTextDeltaEvent",
            "response.output_text.done": "ResponseTextDoneEvent",
            "response.web_search_call.completed": "ResponseWebSearchCallCompletedEvent",
            "response.web_search_call.in_progress": "ResponseWebSearchCallInProgressEvent",
            "response.web_search_call.searching": "ResponseWebSearchCallSearchingEvent",
            "response.image_generation_call.completed": "ResponseImageGenCallCompletedEvent",
            "response.image_generation_call.generating": "ResponseImageGenCallGeneratingEvent",
            "response.image_generation_call.in_progress": "ResponseImageGenCallInProgressEvent",
            "response.image_generation_call.partial_image": "ResponseImageGenCallPartialImageEvent",
            "response.mcp_call_arguments.delta": "ResponseMCPCallArgumentsDeltaEvent",
            "response.mcp_call_arguments.done": "ResponseMCPCallArgumentsDoneEvent",
            "response.mcp_call.completed": "ResponseMCPCallCompletedEvent",
            "response.mcp_call.failed": "ResponseMCPCallFailedEvent",
            "response.mcp_call.in_progress": "ResponseMCPCallInProgressEvent",
            "response.mcp_list_tools.completed": "ResponseMCPListToolsCompletedEvent",
            "response.mcp_list_tools.failed": "ResponseMCPListToolsFailedEvent",
            "response.mcp_list_tools.in_progress": "ResponseMCPListToolsInProgressEvent",
            "response.output_text.annotation.added": "ResponseOutputTextAnnotationAddedEvent",
            "response.queued": "ResponseQueuedEvent",
            "response.custom_tool_call_input.delta": "ResponseCustomToolCallInputDeltaEvent",
            "response.custom_tool_call_input.done": "ResponseCustomToolCallInputDoneEvent",
            "response.compaction.compacting": "ResponseCompactionCompactingEvent",
        },
    ),
    "ResponseStreamOptions": "ResponseStreamOptionsObject",
    "ResponsesServerEvent": (
        "type",
        {
            "response.audio.delta": "ResponsesServerEventResponseAudioDelta",
            "response.audio.done": "ResponsesServerEventResponseAudioDone",
            "response.audio.transcript.delta": "ResponsesServerEventResponseAudioTranscriptDelta",
            "response.audio.transcript.done": "ResponsesServerEventResponseAudioTranscriptDone",
            "response.code_interpreter_call_code.delta": "ResponsesServerEventResponseCodeInterpreterCallCodeDelta",
            "response.code_interpreter_call_code.done": "ResponsesServerEventResponseCodeInterpreterCallCodeDone",
            "response.code_interpreter_call.completed": "ResponsesServerEventResponseCodeInterpreterCallCompleted",
            "response.code_interpreter_call.in_progress": "ResponsesServerEventResponseCodeInterpreterCallInProgress",
            "response.code_interpreter_call.interpreting": (
                "ResponsesServerEventResponseCodeInterpreterCallInterpreting"
            ),
            "response.completed": "ResponsesServerEventResponseCompleted",
            "response.content_part.added": "ResponsesServerEventResponseContentPartAdded",
            "response.content_part.done": "ResponsesServerEventResponseContentPartDone",
            "response.created": "ResponsesServerEventResponseCreated",
            "response.file_search_call.completed": "ResponsesServerEventResponseFileSearchCallCompleted",
            "response.file_search_call.in_progress": "ResponsesServerEventResponseFileSearchCallInProgress",
            "response.file_search_call.searching": "ResponsesServerEventResponseFileSearchCallSearching",
            "response.function_call_arguments.delta": "ResponsesServerEventResponseFunctionCallArgumentsDelta",
            "response.function_call_arguments.done": "ResponsesServerEventResponseFunctionCallArgumentsDone",
            "response.shell_call_command.added": "ResponsesServerEventResponseShellCallCommandAdded",
            "response.shell_call_command.delta": "ResponsesServerEventResponseShellCallCommandDelta",
            "response.shell_call_command.done": "ResponsesServerEventResponseShellCallCommandDone",
            "response.shell_call_output_content.delta": "ResponsesServerEventResponseShellCallOutputContentDelta",
            "response.shell_call_output_content.done": "ResponsesServerEventResponseShellCallOutputContentDone",
            "response.in_progress": "ResponsesServerEventResponseInProgress",
            "response.failed": "ResponsesServerEventResponseFailed",
            "response.incomplete": "ResponsesServerEventResponseIncomplete",
            "response.output_item.added": "ResponsesServerEventResponseOutputItemAdded",
            "response.output_item.done": "ResponsesServerEventResponseOutputItemDone",
            "response.reasoning_summary_part.added": "ResponsesServerEventResponseReasoningSummaryPartAdded",
            "response.reasoning_summary_part.done": "ResponsesServerEventResponseReasoningSummaryPartDone",
            "response.reasoning_summary_text.delta": "ResponsesServerEventResponseReasoningSummaryTextDelta",
            "response.reasoning_summary_text.done": "ResponsesServerEventResponseReasoningSummaryTextDone",
            "response.reasoning_text.delta": "ResponsesServerEventResponseReasoningTextDelta",
            "response.reasoning_text.done": "ResponsesServerEventResponseReasoningTextDone",
            "response.refusal.delta": "ResponsesServerEventResponseRefusalDelta",
            "response.refusal.done": "ResponsesServerEventResponseRefusalDone",
            "response.output_text.delta": "ResponsesServerEventResponseOutputTextDelta",
            "response.output_text.done": "ResponsesServerEventResponseOutputTextDone",
            "response.web_search_call.completed": "ResponsesServerEventResponseWebSearchCallCompleted",
            "response.web_search_call.in_progress": "ResponsesServerEventResponseWebSearchCallInProgress",
            "response.web_search_call.searching": "ResponsesServerEventResponseWebSearchCallSearching",
            "response.image_generation_call.completed": "ResponsesServerEventResponseImageGenerationCallCompleted",
            "response.image_generation_call.generating": "ResponsesServerEventResponseImageGenerationCallGenerating",
            "response.image_generation_call.in_progress": "ResponsesServerEventResponseImageGenerationCallInProgress",
            "response.image_generation_call.partial_image": (
                "ResponsesServerEventResponseImageGenerationCallPartialImage"
            ),
            "response.mcp_call_arguments.delta": "ResponsesServerEventResponseMcpCallArgumentsDelta",
            "response.mcp_call_arguments.done": "ResponsesServerEventResponseMcpCallArgumentsDone",
            "response.mcp_call.completed": "ResponsesServerEventResponseMcpCallCompleted",
            "response.mcp_call.failed": "ResponsesServerEventResponseMcpCallFailed",
            "response.mcp_call.in_progress": "ResponsesServerEventResponseMcpCallInProgress",
            "response.mcp_list_tools.completed": "ResponsesServerEventResponseMcpListToolsCompleted",
            "response.mcp_list_tools.failed": "ResponsesServerEventResponseMcpListToolsFailed",
            "response.mcp_list_tools.in_progress": "ResponsesServerEventResponseMcpListToolsInProgress",
            "response.output_text.annotation.added": "ResponsesServerEventResponseOutputTextAnnotationAdded",
            "response.queued": "ResponsesServerEventResponseQueued",
            "response.custom_tool_call_input.delta": "ResponsesServerEventResponseCustomToolCallInputDelta",
            "response.custom_tool_call_input.done": "ResponsesServerEventResponseCustomToolCallInputDone",
            "error": "ResponseWsError",
            "response.compaction.compacting": "ResponsesServerEventResponseCompactionCompacting",
            "response.steer.accepted": "ResponseSteerAcceptedEvent",
            "response.steer.pending": "ResponseSteerPendingEvent",
            "response.steer.failed": "ResponseSteerFailedEvent",
        },
    ),
    "ResponsesWebSocketStreamEvent": (
        "type",
        {
            "response.audio.delta": "ResponsesWebSocketStreamEventResponseAudioDelta",
            "response.audio.done": "ResponsesWebSocketStreamEventResponseAudioDone",
            "response.audio.transcript.delta": "ResponsesWebSocketStreamEventResponseAudioTranscriptDelta",
            "response.audio.transcript.done": "ResponsesWebSocketStreamEventResponseAudioTranscriptDone",
            "response.code_interpreter_call_code.delta": (
                "ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta"
            ),
            "response.code_interpreter_call_code.done": (
                "ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone"
            ),
            "response.code_interpreter_call.completed": (
                "ResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted"
            ),
            "response.code_interpreter_call.in_progress": (
                "ResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress"
            ),
            "response.code_interpreter_call.interpreting": (
                "ResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting"
            ),
            "response.completed": "ResponsesWebSocketStreamEventResponseCompleted",
            "response.content_part.added": "ResponsesWebSocketStreamEventResponseContentPartAdded",
            "response.content_part.done": "ResponsesWebSocketStreamEventResponseContentPartDone",
            "response.created": "ResponsesWebSocketStreamEventResponseCreated",
            "response.file_search_call.completed": "ResponsesWebSocketStreamEventResponseFileSearchCallCompleted",
            "response.file_search_call.in_progress": "ResponsesWebSocketStreamEventResponseFileSearchCallInProgress",
            "response.file_search_call.searching": "ResponsesWebSocketStreamEventResponseFileSearchCallSearching",
            "response.function_call_arguments.delta": "ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta",
            "response.function_call_arguments.done": "ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone",
            "response.shell_call_command.added": "ResponsesWebSocketStreamEventResponseShellCallCommandAdded",
            "response.shell_call_command.delta": "ResponsesWebSocketStreamEventResponseShellCallCommandDelta",
            "response.shell_call_command.done": "ResponsesWebSocketStreamEventResponseShellCallCommandDone",
            "response.shell_call_output_content.delta": (
                "ResponsesWebSocketStreamEventResponseShellCallOutputContentDelta"
            ),
            "response.shell_call_output_content.done": (
                "ResponsesWebSocketStreamEventResponseShellCallOutputContentDone"
            ),
            "response.in_progress": "ResponsesWebSocketStreamEventResponseInProgress",
            "response.failed": "ResponsesWebSocketStreamEventResponseFailed",
            "response.incomplete": "ResponsesWebSocketStreamEventResponseIncomplete",
            "response.output_item.added": "ResponsesWebSocketStreamEventResponseOutputItemAdded",
            "response.output_item.done": "ResponsesWebSocketStreamEventResponseOutputItemDone",
            "response.reasoning_summary_part.added": "ResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded",
            "response.reasoning_summary_part.done": "ResponsesWebSocketStreamEventResponseReasoningSummaryPartDone",
            "response.reasoning_summary_text.delta": "ResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta",
            "response.reasoning_summary_text.done": "ResponsesWebSocketStreamEventResponseReasoningSummaryTextDone",
            "response.reasoning_text.delta": "ResponsesWebSocketStreamEventResponseReasoningTextDelta",
            "response.reasoning_text.done": "ResponsesWebSocketStreamEventResponseReasoningTextDone",
            "response.refusal.delta": "ResponsesWebSocketStreamEventResponseRefusalDelta",
            "response.refusal.done": "ResponsesWebSocketStreamEventResponseRefusalDone",
            "response.output_text.delta": "ResponsesWebSocketStreamEventResponseOutputTextDelta",
            "response.output_text.done": "ResponsesWebSocketStreamEventResponseOutputTextDone",
            "response.web_search_call.completed": "ResponsesWebSocketStreamEventResponseWebSearchCallCompleted",
            "response.web_search_call.in_progress": "ResponsesWebSocketStreamEventResponseWebSearchCallInProgress",
            "response.web_search_call.searching": "ResponsesWebSocketStreamEventResponseWebSearchCallSearching",
            "response.image_generation_call.completed": (
                "ResponsesWebSocketStreamEventResponseImageGenerationCallCompleted"
            ),
            "response.image_generation_call.generating": (
                "ResponsesWebSocketStreamEventResponseImageGenerationCallGenerating"
            ),
            "response.image_generation_call.in_progress": (
                "ResponsesWebSocketStreamEventResponseImageGenerationCallInProgress"
            ),
            "response.image_generation_call.partial_image": (
                "ResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage"
            ),
            "response.mcp_call_arguments.delta": "ResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta",
            "response.mcp_call_arguments.done": "ResponsesWebSocketStreamEventResponseMcpCallArgumentsDone",
            "response.mcp_call.completed": "ResponsesWebSocketStreamEventResponseMcpCallCompleted",
            "response.mcp_call.failed": "ResponsesWebSocketStreamEventResponseMcpCallFailed",
            "response.mcp_call.in_progress": "ResponsesWebSocketStreamEventResponseMcpCallInProgress",
            "response.mcp_list_tools.completed": "ResponsesWebSocketStreamEventResponseMcpListToolsCompleted",
            "response.mcp_list_tools.failed": "ResponsesWebSocketStreamEventResponseMcpListToolsFailed",
            "response.mcp_list_tools.in_progress": "ResponsesWebSocketStreamEventResponseMcpListToolsInProgress",
            "response.output_text.annotation.added": "ResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded",
            "response.queued": "ResponsesWebSocketStreamEventResponseQueued",
            "response.custom_tool_call_input.delta": "ResponsesWebSocketStreamEventResponseCustomToolCallInputDelta",
            "response.custom_tool_call_input.done": "ResponsesWebSocketStreamEventResponseCustomToolCallInputDone",
        },
    ),
    "RunCompletionUsage": "RunCompletionUsageObject",
    "RunStepCompletionUsage": "RunStepCompletionUsageObject",
    "RunStepStreamEvent": (
        "event",
        {
            "thread.run.step.created": "RunStepStreamEventThreadRunStepCreated",
            "thread.run.step.in_progress": "RunStepStreamEventThreadRunStepInProgress",
            "thread.run.step.delta": "RunStepStreamEventThreadRunStepDelta",
            "thread.run.step.completed": "RunStepStreamEventThreadRunStepCompleted",
            "thread.run.step.failed": "RunStepStreamEventThreadRunStepFailed",
            "thread.run.step.cancelled": "RunStepStreamEventThreadRunStepCancelled",
            "thread.run.step.expired": "RunStepStreamEventThreadRunStepExpired",
        },
    ),
    "RunStreamEvent": (
        "event",
        {
            "thread.run.created": "RunStreamEventThreadRunCreated",
            "thread.run.queued": "RunStreamEventThreadRunQueued",
            "thread.run.in_progress": "RunStreamEventThreadRunInProgress",
            "thread.run.requires_action": "RunStreamEventThreadRunRequiresAction",
            "thread.run.completed": "RunStreamEventThreadRunCompleted",
            "thread.run.incomplete": "RunStreamEventThreadRunIncomplete",
            "thread.run.failed": "RunStreamEventThreadRunFailed",
            "thread.run.cancelling": "RunStreamEventThreadRunCancelling",
            "thread.run.cancelled": "RunStreamEventThreadRunCancelled",
            "thread.run.expired": "RunStreamEventThreadRunExpired",
        },
    ),
    "TextResponseFormatConfiguration": (
        "type",
        {
            "text": "ResponseFormatText",
            "json_schema": "TextResponseFormatJsonSchema",
            "json_object": "ResponseFormatJsonObject",
        },
    ),
    "Tool": (
        "type",
        {
            "function": "FunctionTool",
            "file_search": "FileSearchTool",
            "computer": "ComputerTool",
            "computer_use_preview": "ComputerUsePreviewTool",
            "web_search": "WebSearchTool",
            "web_search_2025_08_26": "WebSearchTool",
            "mcp": "MCPTool",
            "code_interpreter": "CodeInterpreterTool",
            "programmatic_tool_calling": "ProgrammaticToolCallingParam",
            "image_generation": "ImageGenTool",
            "local_shell": "LocalShellToolParam",
            "shell": "FunctionShellToolParam",
            "custom": "CustomToolParam",
            "namespace": "NamespaceToolParam",
            "tool_search": "ToolSearchToolParam",
            "web_search_preview": "WebSearchPreviewTool",
            "web_search_preview_2025_03_11": "WebSearchPreviewTool",
            "apply_patch": "ApplyPatchToolParam",
        },
    ),
    "ToolChoiceParam": (
        "type",
        {
            "allowed_tools": "ToolChoiceAllowed",
            "file_search": "ToolChoiceTypes",
            "web_search_preview": "ToolChoiceTypes",
            "computer": "ToolChoiceTypes",
            "computer_use_preview": "ToolChoiceTypes",
            "computer_use": "ToolChoiceTypes",
            "web_search_preview_2025_03_11": "ToolChoiceTypes",
            "image_generation": "ToolChoiceTypes",
            "code_interpreter": "ToolChoiceTypes",
            "function": "ToolChoiceFunction",
            "mcp": "ToolChoiceMCP",
            "custom": "ToolChoiceCustom",
            "programmatic_tool_calling": "SpecificProgrammaticToolCallingParam",
            "apply_patch": "SpecificApplyPatchParam",
            "shell": "SpecificFunctionShellParam",
        },
    ),
    "ToolsArray": ["Tool"],
    "TranscriptionChunkingStrategy": "VadConfig",
    "VoiceIdsOrCustomVoice": "VoiceIdsOrCustomVoiceObject",
    "WebSearchApproximateLocation": "WebSearchApproximateLocationApproximate",
    "Annotation": (
        "type",
        {
            "file_citation": "FileCitationBody",
            "url_citation": "UrlCitationBody",
            "container_file_citation": "ContainerFileCitationBody",
            "file_path": "FilePath",
        },
    ),
    "ToolCallCaller": ("type", {"direct": "DirectToolCallCaller", "program": "ProgramToolCallCaller"}),
    "ToolCallCallerParam": ("type", {"direct": "DirectToolCallCallerParam", "program": "ProgramToolCallCallerParam"}),
    "Filters": (
        "type",
        {
            "eq": "ComparisonFilter",
            "ne": "ComparisonFilter",
            "gt": "ComparisonFilter",
            "gte": "ComparisonFilter",
            "lt": "ComparisonFilter",
            "lte": "ComparisonFilter",
            "in": "ComparisonFilter",
            "nin": "ComparisonFilter",
            "and": "CompoundFilter",
            "or": "CompoundFilter",
        },
    ),
    "FunctionShellCallOutputOutcomeParam": (
        "type",
        {"timeout": "FunctionShellCallOutputTimeoutOutcomeParam", "exit": "FunctionShellCallOutputExitOutcomeParam"},
    ),
    "ApplyPatchOperationParam": (
        "type",
        {
            "create_file": "ApplyPatchCreateFileOperationParam",
            "delete_file": "ApplyPatchDeleteFileOperationParam",
            "update_file": "ApplyPatchUpdateFileOperationParam",
        },
    ),
    "ItemField": (
        "type",
        {
            "message": "Message",
            "program": "Program",
            "program_output": "ProgramOutput",
            "function_call": "FunctionToolCall",
            "tool_search_call": "ToolSearchCall",
            "tool_search_output": "ToolSearchOutput",
            "additional_tools": "AdditionalTools",
            "function_call_output": "FunctionToolCallOutput",
            "file_search_call": "FileSearchToolCall",
            "web_search_call": "WebSearchToolCall",
            "image_generation_call": "ImageGenToolCall",
            "computer_call": "ComputerToolCall",
            "computer_call_output": "ComputerToolCallOutputResource",
            "reasoning": "ReasoningItem",
            "compaction": "CompactionBody",
            "code_interpreter_call": "CodeInterpreterToolCall",
            "local_shell_call": "LocalShellToolCall",
            "local_shell_call_output": "LocalShellToolCallOutput",
            "shell_call": "FunctionShellCall",
            "shell_call_output": "FunctionShellCallOutput",
            "apply_patch_call": "ApplyPatchToolCall",
            "apply_patch_call_output": "ApplyPatchToolCallOutput",
            "mcp_list_tools": "MCPListTools",
            "mcp_approval_request": "MCPApprovalRequest",
            "mcp_approval_response": "MCPApprovalResponseResource",
            "mcp_call": "MCPToolCall",
            "custom_tool_call": "CustomToolCall",
            "custom_tool_call_output": "CustomToolCallOutput",
        },
    ),
    "ThreadItem": (
        "type",
        {
            "chatkit.user_message": "UserMessageItem",
            "chatkit.assistant_message": "AssistantMessageItem",
            "chatkit.widget": "WidgetMessageItem",
            "chatkit.client_tool_call": "ClientToolCallItem",
            "chatkit.task": "TaskItem",
            "chatkit.task_group": "TaskGroupItem",
        },
    ),
    "BetaToolChoiceParam": (
        "type",
        {
            "allowed_tools": "BetaToolChoiceAllowed",
            "file_search": "BetaToolChoiceTypes",
            "web_search_preview": "BetaToolChoiceTypes",
            "computer": "BetaToolChoiceTypes",
            "computer_use_preview": "BetaToolChoiceTypes",
            "computer_use": "BetaToolChoiceTypes",
            "web_search_preview_2025_03_11": "BetaToolChoiceTypes",
            "image_generation": "BetaToolChoiceTypes",
            "code_interpreter": "BetaToolChoiceTypes",
            "function": "BetaToolChoiceFunction",
            "mcp": "BetaToolChoiceMCP",
            "custom": "BetaToolChoiceCustom",
            "programmatic_tool_calling": "BetaSpecificProgrammaticToolCallingParam",
            "apply_patch": "BetaSpecificApplyPatchParam",
            "shell": "BetaSpecificFunctionShellParam",
        },
    ),
    "BetaConversationParam": "BetaConversationParam2",
    "BetaTextResponseFormatConfiguration": (
        "type",
        {
            "text": "BetaResponseFormatText",
            "json_schema": "BetaTextResponseFormatJsonSchema",
            "json_object": "BetaResponseFormatJsonObject",
        },
    ),
    "BetaTool": (
        "type",
        {
            "function": "BetaFunctionTool",
            "file_search": "BetaFileSearchTool",
            "computer": "BetaComputerTool",
            "computer_use_preview": "BetaComputerUsePreviewTool",
            "web_search": "BetaWebSearchTool",
            "web_search_2025_08_26": "BetaWebSearchTool",
            "mcp": "BetaMCPTool",
            "code_interpreter": "BetaCodeInterpreterTool",
            "programmatic_tool_calling": "BetaProgrammaticToolCallingParam",
            "image_generation": "BetaImageGenTool",
            "local_shell": "BetaLocalShellToolParam",
            "shell": "BetaFunctionShellToolParam",
            "custom": "BetaCustomToolParam",
            "namespace": "BetaNamespaceToolParam",
            "tool_search": "BetaToolSearchToolParam",
            "web_search_preview": "BetaWebSearchPreviewTool",
            "web_search_preview_2025_03_11": "BetaWebSearchPreviewTool",
            "apply_patch": "BetaApplyPatchToolParam",
        },
    ),
    "BetaWebSearchApproximateLocation": "BetaWebSearchApproximateLocationApproximate",
    "BetaFilters": (
        "type",
        {
            "eq": "BetaComparisonFilter",
            "ne": "BetaComparisonFilter",
            "gt": "BetaComparisonFilter",
            "gte": "BetaComparisonFilter",
            "lt": "BetaComparisonFilter",
            "lte": "BetaComparisonFilter",
            "in": "BetaComparisonFilter",
            "nin": "BetaComparisonFilter",
            "and": "BetaCompoundFilter",
            "or": "BetaCompoundFilter",
        },
    ),
    "BetaInputItem": (
        "type",
        {
            "message": ["BetaEasyInputMessage", "BetaInputMessage", "BetaOutputMessage"],
            "file_search_call": "BetaFileSearchToolCall",
            "computer_call": "BetaComputerToolCall",
            "computer_call_output": "BetaComputerCallOutputItemParam",
            "web_search_call": "BetaWebSearchToolCall",
            "function_call": "BetaFunctionToolCall",
            "function_call_output": "BetaFunctionCallOutputItemParam",
            "agent_message": "BetaAgentMessageItemParam",
            "multi_agent_call": "BetaMultiAgentCallItemParam",
            "multi_agent_call_output": "BetaMultiAgentCallOutputItemParam",
            "tool_search_call": "BetaToolSearchCallItemParam",
            "tool_search_output": "BetaToolSearchOutputItemParam",
            "additional_tools": "BetaAdditionalToolsItemParam",
            "reasoning": "BetaReasoningItem",
            "compaction": "BetaCompactionSummaryItemParam",
            "image_generation_call": "BetaImageGenToolCall",
            "code_interpreter_call": "BetaCodeInterpreterToolCall",
            "local_shell_call": "BetaLocalShellToolCall",
            "local_shell_call_output": "BetaLocalShellToolCallOutput",
            "shell_call": "BetaFunctionShellCallItemParam",
            "shell_call_output": "BetaFunctionShellCallOutputItemParam",
            "apply_patch_call": "BetaApplyPatchToolCallItemParam",
            "apply_patch_call_output": "BetaApplyPatchToolCallOutputItemParam",
            "mcp_list_tools": "BetaMCPListTools",
            "mcp_approval_request": "BetaMCPApprovalRequest",
            "mcp_approval_response": "BetaMCPApprovalResponse",
            "mcp_call": "BetaMCPToolCall",
            "custom_tool_call_output": "BetaCustomToolCallOutput",
            "custom_tool_call": "BetaCustomToolCall",
            "compaction_trigger": "BetaCompactionTriggerItemParam",
            "item_reference": "BetaItemReferenceParam",
            "program": "BetaProgramItemParam",
            "program_output": "BetaProgramOutputItemParam",
            "configuration_update": "BetaResponseConfigurationUpdateItem",
        },
    ),
    "BetaItem": (
        "type",
        {
            "message": ["BetaInputMessage", "BetaOutputMessage"],
            "file_search_call": "BetaFileSearchToolCall",
            "computer_call": "BetaComputerToolCall",
            "computer_call_output": "BetaComputerCallOutputItemParam",
            "web_search_call": "BetaWebSearchToolCall",
            "function_call": "BetaFunctionToolCall",
            "function_call_output": "BetaFunctionCallOutputItemParam",
            "agent_message": "BetaAgentMessageItemParam",
            "multi_agent_call": "BetaMultiAgentCallItemParam",
            "multi_agent_call_output": "BetaMultiAgentCallOutputItemParam",
            "tool_search_call": "BetaToolSearchCallItemParam",
            "tool_search_output": "BetaToolSearchOutputItemParam",
            "additional_tools": "BetaAdditionalToolsItemParam",
            "reasoning": "BetaReasoningItem",
            "compaction": "BetaCompactionSummaryItemParam",
            "image_generation_call": "BetaImageGenToolCall",
            "code_interpreter_call": "BetaCodeInterpreterToolCall",
            "local_shell_call": "BetaLocalShellToolCall",
            "local_shell_call_output": "BetaLocalShellToolCallOutput",
            "shell_call": "BetaFunctionShellCallItemParam",
            "shell_call_output": "BetaFunctionShellCallOutputItemParam",
            "apply_patch_call": "BetaApplyPatchToolCallItemParam",
            "apply_patch_call_output": "BetaApplyPatchToolCallOutputItemParam",
            "mcp_list_tools": "BetaMCPListTools",
            "mcp_approval_request": "BetaMCPApprovalRequest",
            "mcp_approval_response": "BetaMCPApprovalResponse",
            "mcp_call": "BetaMCPToolCall",
            "custom_tool_call_output": "BetaCustomToolCallOutput",
            "custom_tool_call": "BetaCustomToolCall",
        },
    ),
    "BetaToolCallCaller": ("type", {"direct": "BetaDirectToolCallCaller", "program": "BetaProgramToolCallCaller"}),
    "BetaFunctionAndCustomToolCallOutput": (
        "type",
        {
            "input_text": "BetaInputTextContent",
            "input_image": "BetaInputImageContent",
            "input_file": "BetaInputFileContent",
        },
    ),
    "BetaToolCallCallerParam": (
        "type",
        {"direct": "BetaDirectToolCallCallerParam", "program": "BetaProgramToolCallCallerParam"},
    ),
    "BetaMCPToolCallError": (
        "type",
        {
            "mcp_protocol_error": "BetaMCPProtocolError",
            "mcp_tool_execution_error": "BetaMCPToolExecutionError",
            "http_error": "BetaHTTPError",
        },
    ),
    "BetaApplyPatchOperationParam": (
        "type",
        {
            "create_file": "BetaApplyPatchCreateFileOperationParam",
            "delete_file": "BetaApplyPatchDeleteFileOperationParam",
            "update_file": "BetaApplyPatchUpdateFileOperationParam",
        },
    ),
    "BetaFunctionShellCallOutputOutcomeParam": (
        "type",
        {
            "timeout": "BetaFunctionShellCallOutputTimeoutOutcomeParam",
            "exit": "BetaFunctionShellCallOutputExitOutcomeParam",
        },
    ),
    "BetaComputerActionList": ["BetaComputerAction"],
    "BetaComputerAction": (
        "type",
        {
            "click": "BetaClickParam",
            "double_click": "BetaDoubleClickAction",
            "drag": "BetaDragParam",
            "keypress": "BetaKeyPressAction",
            "move": "BetaMoveParam",
            "screenshot": "BetaScreenshotParam",
            "scroll": "BetaScrollParam",
            "type": "BetaTypeParam",
            "wait": "BetaWaitParam",
        },
    ),
    "BetaOutputMessageContent": ("type", {"output_text": "BetaOutputTextContent", "refusal": "BetaRefusalContent"}),
    "BetaAnnotation": (
        "type",
        {
            "file_citation": "BetaFileCitationBody",
            "url_citation": "BetaUrlCitationBody",
            "container_file_citation": "BetaContainerFileCitationBody",
            "file_path": "BetaFilePath",
        },
    ),
    "BetaInputMessageContentList": ["BetaInputContent"],
    "BetaInputContent": (
        "type",
        {
            "input_text": "BetaInputTextContent",
            "input_image": "BetaInputImageContent",
            "input_file": "BetaInputFileContent",
        },
    ),
    "BetaItemResource": (
        "type",
        {
            "message": ["BetaInputMessageResource", "BetaOutputMessage"],
            "file_search_call": "BetaFileSearchToolCall",
            "computer_call": "BetaComputerToolCall",
            "computer_call_output": "BetaComputerToolCallOutputResource",
            "web_search_call": "BetaWebSearchToolCall",
            "function_call": "BetaFunctionToolCallResource",
            "function_call_output": "BetaFunctionToolCallOutputResource",
            "agent_message": "BetaAgentMessage",
            "multi_agent_call": "BetaMultiAgentCall",
            "multi_agent_call_output": "BetaMultiAgentCallOutput",
            "tool_search_call": "BetaToolSearchCall",
            "tool_search_output": "BetaToolSearchOutput",
            "additional_tools": "BetaAdditionalTools",
            "reasoning": "BetaReasoningItem",
            "program": "BetaProgram",
            "program_output": "BetaProgramOutput",
            "compaction": "BetaCompactionBody",
            "image_generation_call": "BetaImageGenToolCall",
            "code_interpreter_call": "BetaCodeInterpreterToolCall",
            "local_shell_call": "BetaLocalShellToolCall",
            "local_shell_call_output": "BetaLocalShellToolCallOutput",
            "shell_call": "BetaFunctionShellCall",
            "shell_call_output": "BetaFunctionShellCallOutput",
            "apply_patch_call": "BetaApplyPatchToolCall",
            "apply_patch_call_output": "BetaApplyPatchToolCallOutput",
            "mcp_list_tools": "BetaMCPListTools",
            "mcp_approval_request": "BetaMCPApprovalRequest",
            "mcp_approval_response": "BetaMCPApprovalResponseResource",
            "mcp_call": "BetaMCPToolCall",
            "custom_tool_call": "BetaCustomToolCallResource",
            "custom_tool_call_output": "BetaCustomToolCallOutputResource",
            "configuration_update": "BetaResponseConfigurationUpdateItem",
        },
    ),
    "BetaItemField": (
        "type",
        {
            "message": "BetaMessage",
            "program": "BetaProgram",
            "program_output": "BetaProgramOutput",
            "function_call": "BetaFunctionToolCall",
            "multi_agent_call": "BetaMultiAgentCall",
            "multi_agent_call_output": "BetaMultiAgentCallOutput",
            "tool_search_call": "BetaToolSearchCall",
            "tool_search_output": "BetaToolSearchOutput",
            "additional_tools": "BetaAdditionalTools",
            "agent_message": "BetaAgentMessage",
            "function_call_output": "BetaFunctionToolCallOutput",
            "file_search_call": "BetaFileSearchToolCall",
            "web_search_call": "BetaWebSearchToolCall",
            "image_generation_call": "BetaImageGenToolCall",
            "computer_call": "BetaComputerToolCall",
            "computer_call_output": "BetaComputerToolCallOutputResource",
            "reasoning": "BetaReasoningItem",
            "compaction": "BetaCompactionBody",
            "code_interpreter_call": "BetaCodeInterpreterToolCall",
            "local_shell_call": "BetaLocalShellToolCall",
            "local_shell_call_output": "BetaLocalShellToolCallOutput",
            "shell_call": "BetaFunctionShellCall",
            "shell_call_output": "BetaFunctionShellCallOutput",
            "apply_patch_call": "BetaApplyPatchToolCall",
            "apply_patch_call_output": "BetaApplyPatchToolCallOutput",
            "mcp_list_tools": "BetaMCPListTools",
            "mcp_approval_request": "BetaMCPApprovalRequest",
            "mcp_approval_response": "BetaMCPApprovalResponseResource",
            "mcp_call": "BetaMCPToolCall",
            "custom_tool_call": "BetaCustomToolCall",
            "custom_tool_call_output": "BetaCustomToolCallOutput",
        },
    ),
    "BetaOutputItem": (
        "type",
        {
            "message": "BetaOutputMessage",
            "file_search_call": "BetaFileSearchToolCall",
            "function_call": "BetaFunctionToolCall",
            "function_call_output": "BetaFunctionToolCallOutputResource",
            "agent_message": "BetaAgentMessage",
            "multi_agent_call": "BetaMultiAgentCall",
            "multi_agent_call_output": "BetaMultiAgentCallOutput",
            "web_search_call": "BetaWebSearchToolCall",
            "computer_call": "BetaComputerToolCall",
            "computer_call_output": "BetaComputerToolCallOutputResource",
            "reasoning": "BetaReasoningItem",
            "program": "BetaProgram",
            "program_output": "BetaProgramOutput",
            "tool_search_call": "BetaToolSearchCall",
            "tool_search_output": "BetaToolSearchOutput",
            "additional_tools": "BetaAdditionalTools",
            "compaction": "BetaCompactionBody",
            "image_generation_call": "BetaImageGenToolCall",
            "code_interpreter_call": "BetaCodeInterpreterToolCall",
            "local_shell_call": "BetaLocalShellToolCall",
            "local_shell_call_output": "BetaLocalShellToolCallOutput",
            "shell_call": "BetaFunctionShellCall",
            "shell_call_output": "BetaFunctionShellCallOutput",
            "apply_patch_call": "BetaApplyPatchToolCall",
            "apply_patch_call_output": "BetaApplyPatchToolCallOutput",
            "mcp_call": "BetaMCPToolCall",
            "mcp_list_tools": "BetaMCPListTools",
            "mcp_approval_request": "BetaMCPApprovalRequest",
            "mcp_approval_response": "BetaMCPApprovalResponseResource",
            "custom_tool_call": "BetaCustomToolCall",
            "custom_tool_call_output": "BetaCustomToolCallOutputResource",
        },
    ),
    "BetaResponseError": "BetaResponseErrorObject",
    "BetaPrompt": "BetaPromptObject",
    "BetaResponsePromptVariables": {
        "*": (
            "type",
            {
                "input_text": "BetaInputTextContent",
                "input_image": "BetaInputImageContent",
                "input_file": "BetaInputFileContent",
            },
        )
    },
    "BetaToolsArray": ["BetaTool"],
    "BetaOutputContent": (
        "type",
        {
            "output_text": "BetaOutputTextContent",
            "refusal": "BetaRefusalContent",
            "reasoning_text": "BetaReasoningTextContent",
        },
    ),
    "BetaInputParam": ["BetaInputItem"],
    "BetaContent": (
        "type",
        {
            "input_text": "BetaInputTextContent",
            "input_image": "BetaInputImageContent",
            "input_file": "BetaInputFileContent",
            "output_text": "BetaOutputTextContent",
            "refusal": "BetaRefusalContent",
            "reasoning_text": "BetaReasoningTextContent",
        },
    ),
    "BetaResponsesServerEvent": (
        "type",
        {
            "response.audio.delta": "BetaResponsesServerEventResponseAudioDelta",
            "response.audio.done": "BetaResponsesServerEventResponseAudioDone",
            "response.audio.transcript.delta": "BetaResponsesServerEventResponseAudioTranscriptDelta",
            "response.audio.transcript.done": "BetaResponsesServerEventResponseAudioTranscriptDone",
            "response.code_interpreter_call_code.delta": "BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta",
            "response.code_interpreter_call_code.done": "BetaResponsesServerEventResponseCodeInterpreterCallCodeDone",
            "response.code_interpreter_call.completed": "BetaResponsesServerEventResponseCodeInterpreterCallCompleted",
            "response.code_interpreter_call.in_progress": (
                "BetaResponsesServerEventResponseCodeInterpreterCallInProgress"
            ),
            "response.code_interpreter_call.interpreting": (
                "BetaResponsesServerEventResponseCodeInterpreterCallInterpreting"
            ),
            "response.completed": "BetaResponsesServerEventResponseCompleted",
            "response.content_part.added": "BetaResponsesServerEventResponseContentPartAdded",
            "response.content_part.done": "BetaResponsesServerEventResponseContentPartDone",
            "response.created": "BetaResponsesServerEventResponseCreated",
            "response.file_search_call.completed": "BetaResponsesServerEventResponseFileSearchCallCompleted",
            "response.file_search_call.in_progress": "BetaResponsesServerEventResponseFileSearchCallInProgress",
            "response.file_search_call.searching": "BetaResponsesServerEventResponseFileSearchCallSearching",
            "response.function_call_arguments.delta": "BetaResponsesServerEventResponseFunctionCallArgumentsDelta",
            "response.function_call_arguments.done": "BetaResponsesServerEventResponseFunctionCallArgumentsDone",
            "response.shell_call_command.added": "BetaResponsesServerEventResponseShellCallCommandAdded",
            "response.shell_call_command.delta": "BetaResponsesServerEventResponseShellCallCommandDelta",
            "response.shell_call_command.done": "BetaResponsesServerEventResponseShellCallCommandDone",
            "response.shell_call_output_content.delta": "BetaResponsesServerEventResponseShellCallOutputContentDelta",
            "response.shell_call_output_content.done": "BetaResponsesServerEventResponseShellCallOutputContentDone",
            "response.in_progress": "BetaResponsesServerEventResponseInProgress",
            "response.failed": "BetaResponsesServerEventResponseFailed",
            "response.incomplete": "BetaResponsesServerEventResponseIncomplete",
            "response.output_item.added": "BetaResponsesServerEventResponseOutputItemAdded",
            "response.output_item.done": "BetaResponsesServerEventResponseOutputItemDone",
            "response.reasoning_summary_part.added": "BetaResponsesServerEventResponseReasoningSummaryPartAdded",
            "response.reasoning_summary_part.done": "BetaResponsesServerEventResponseReasoningSummaryPartDone",
            "response.reasoning_summary_text.delta": "BetaResponsesServerEventResponseReasoningSummaryTextDelta",
            "response.reasoning_summary_text.done": "BetaResponsesServerEventResponseReasoningSummaryTextDone",
            "response.reasoning_text.delta": "BetaResponsesServerEventResponseReasoningTextDelta",
            "response.reasoning_text.done": "BetaResponsesServerEventResponseReasoningTextDone",
            "response.refusal.delta": "BetaResponsesServerEventResponseRefusalDelta",
            "response.refusal.done": "BetaResponsesServerEventResponseRefusalDone",
            "response.output_text.delta": "BetaResponsesServerEventResponseOutputTextDelta",
            "response.output_text.done": "BetaResponsesServerEventResponseOutputTextDone",
            "response.web_search_call.completed": "BetaResponsesServerEventResponseWebSearchCallCompleted",
            "response.web_search_call.in_progress": "BetaResponsesServerEventResponseWebSearchCallInProgress",
            "response.web_search_call.searching": "BetaResponsesServerEventResponseWebSearchCallSearching",
            "response.image_generation_call.completed": "BetaResponsesServerEventResponseImageGenerationCallCompleted",
            "response.image_generation_call.generating": (
                "BetaResponsesServerEventResponseImageGenerationCallGenerating"
            ),
            "response.image_generation_call.in_progress": (
                "BetaResponsesServerEventResponseImageGenerationCallInProgress"
            ),
            "response.image_generation_call.partial_image": (
                "BetaResponsesServerEventResponseImageGenerationCallPartialImage"
            ),
            "response.mcp_call_arguments.delta": "BetaResponsesServerEventResponseMcpCallArgumentsDelta",
            "response.mcp_call_arguments.done": "BetaResponsesServerEventResponseMcpCallArgumentsDone",
            "response.mcp_call.completed": "BetaResponsesServerEventResponseMcpCallCompleted",
            "response.mcp_call.failed": "BetaResponsesServerEventResponseMcpCallFailed",
            "response.mcp_call.in_progress": "BetaResponsesServerEventResponseMcpCallInProgress",
            "response.mcp_list_tools.completed": "BetaResponsesServerEventResponseMcpListToolsCompleted",
            "response.mcp_list_tools.failed": "BetaResponsesServerEventResponseMcpListToolsFailed",
            "response.mcp_list_tools.in_progress": "BetaResponsesServerEventResponseMcpListToolsInProgress",
            "response.output_text.annotation.added": "BetaResponsesServerEventResponseOutputTextAnnotationAdded",
            "response.queued": "BetaResponsesServerEventResponseQueued",
            "response.custom_tool_call_input.delta": "BetaResponsesServerEventResponseCustomToolCallInputDelta",
            "response.custom_tool_call_input.done": "BetaResponsesServerEventResponseCustomToolCallInputDone",
            "error": "BetaResponseWsError",
            "response.inject.created": "BetaResponseInjectCreatedEvent",
            "response.inject.failed": "BetaResponseInjectFailedEvent",
        },
    ),
    "BetaResponsesWebSocketStreamEvent": (
        "type",
        {
            "response.audio.delta": "BetaResponsesWebSocketStreamEventResponseAudioDelta",
            "response.audio.done": "BetaResponsesWebSocketStreamEventResponseAudioDone",
            "response.audio.transcript.delta": "BetaResponsesWebSocketStreamEventResponseAudioTranscriptDelta",
            "response.audio.transcript.done": "BetaResponsesWebSocketStreamEventResponseAudioTranscriptDone",
            "response.code_interpreter_call_code.delta": (
                "BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta"
            ),
            "response.code_interpreter_call_code.done": (
                "BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone"
            ),
            "response.code_interpreter_call.completed": (
                "BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted"
            ),
            "response.code_interpreter_call.in_progress": (
                "BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress"
            ),
            "response.code_interpreter_call.interpreting": (
                "BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting"
            ),
            "response.completed": "BetaResponsesWebSocketStreamEventResponseCompleted",
            "response.content_part.added": "BetaResponsesWebSocketStreamEventResponseContentPartAdded",
            "response.content_part.done": "BetaResponsesWebSocketStreamEventResponseContentPartDone",
            "response.created": "BetaResponsesWebSocketStreamEventResponseCreated",
            "response.file_search_call.completed": "BetaResponsesWebSocketStreamEventResponseFileSearchCallCompleted",
            "response.file_search_call.in_progress": (
                "BetaResponsesWebSocketStreamEventResponseFileSearchCallInProgress"
            ),
            "response.file_search_call.searching": "BetaResponsesWebSocketStreamEventResponseFileSearchCallSearching",
            "response.function_call_arguments.delta": (
                "BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta"
            ),
            "response.function_call_arguments.done": (
                "BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone"
            ),
            "response.shell_call_command.added": "BetaResponsesWebSocketStreamEventResponseShellCallCommandAdded",
            "response.shell_call_command.delta": "BetaResponsesWebSocketStreamEventResponseShellCallCommandDelta",
            "response.shell_call_command.done": "BetaResponsesWebSocketStreamEventResponseShellCallCommandDone",
            "response.shell_call_output_content.delta": (
                "BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDelta"
            ),
            "response.shell_call_output_content.done": (
                "BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDone"
            ),
            "response.in_progress": "BetaResponsesWebSocketStreamEventResponseInProgress",
            "response.failed": "BetaResponsesWebSocketStreamEventResponseFailed",
            "response.incomplete": "BetaResponsesWebSocketStreamEventResponseIncomplete",
            "response.output_item.added": "BetaResponsesWebSocketStreamEventResponseOutputItemAdded",
            "response.output_item.done": "BetaResponsesWebSocketStreamEventResponseOutputItemDone",
            "response.reasoning_summary_part.added": (
                "BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded"
            ),
            "response.reasoning_summary_part.done": "BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDone",
            "response.reasoning_summary_text.delta": (
                "BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta"
            ),
            "response.reasoning_summary_text.done": "BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDone",
            "response.reasoning_text.delta": "BetaResponsesWebSocketStreamEventResponseReasoningTextDelta",
            "response.reasoning_text.done": "BetaResponsesWebSocketStreamEventResponseReasoningTextDone",
            "response.refusal.delta": "BetaResponsesWebSocketStreamEventResponseRefusalDelta",
            "response.refusal.done": "BetaResponsesWebSocketStreamEventResponseRefusalDone",
            "response.output_text.delta": "BetaResponsesWebSocketStreamEventResponseOutputTextDelta",
            "response.output_text.done": "BetaResponsesWebSocketStreamEventResponseOutputTextDone",
            "response.web_search_call.completed": "BetaResponsesWebSocketStreamEventResponseWebSearchCallCompleted",
            "response.web_search_call.in_progress": "BetaResponsesWebSocketStreamEventResponseWebSearchCallInProgress",
            "response.web_search_call.searching": "BetaResponsesWebSocketStreamEventResponseWebSearchCallSearching",
            "response.image_generation_call.completed": (
                "BetaResponsesWebSocketStreamEventResponseImageGenerationCallCompleted"
            ),
            "response.image_generation_call.generating": (
                "BetaResponsesWebSocketStreamEventResponseImageGenerationCallGenerating"
            ),
            "response.image_generation_call.in_progress": (
                "BetaResponsesWebSocketStreamEventResponseImageGenerationCallInProgress"
            ),
            "response.image_generation_call.partial_image": (
                "BetaResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage"
            ),
            "response.mcp_call_arguments.delta": "BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta",
            "response.mcp_call_arguments.done": "BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDone",
            "response.mcp_call.completed": "BetaResponsesWebSocketStreamEventResponseMcpCallCompleted",
            "response.mcp_call.failed": "BetaResponsesWebSocketStreamEventResponseMcpCallFailed",
            "response.mcp_call.in_progress": "BetaResponsesWebSocketStreamEventResponseMcpCallInProgress",
            "response.mcp_list_tools.completed": "BetaResponsesWebSocketStreamEventResponseMcpListToolsCompleted",
            "response.mcp_list_tools.failed": "BetaResponsesWebSocketStreamEventResponseMcpListToolsFailed",
            "response.mcp_list_tools.in_progress": "BetaResponsesWebSocketStreamEventResponseMcpListToolsInProgress",
            "response.output_text.annotation.added": (
                "BetaResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded"
            ),
            "response.queued": "BetaResponsesWebSocketStreamEventResponseQueued",
            "response.custom_tool_call_input.delta": (
                "BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDelta"
            ),
            "response.custom_tool_call_input.done": "BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDone",
        },
    ),
    "BetaResponsesClientEvent": (
        "type",
        {"response.create": "BetaResponsesClientEventResponseCreate", "response.inject": "BetaResponseInjectEvent"},
    ),
    "BetaResponseStreamOptions": "BetaResponseStreamOptionsObject",
    "BetaResponseStreamEvent": (
        "type",
        {
            "response.audio.delta": "BetaResponseAudioDeltaEvent",
            "response.audio.done": "BetaResponseAudioDoneEvent",
            "response.audio.transcript.delta": "BetaResponseAudioTranscriptDeltaEvent",
            "response.audio.transcript.done": "BetaResponseAudioTranscriptDoneEvent",
            "response.code_interpreter_call_code.delta": "BetaResponseCodeInterpreterCallCodeDeltaEvent",
            "response.code_interpreter_call_code.done": "BetaResponseCodeInterpreterCallCodeDoneEvent",
            "response.code_interpreter_call.completed": "BetaResponseCodeInterpreterCallCompletedEvent",
            "response.code_interpreter_call.in_progress": "BetaResponseCodeInterpreterCallInProgressEvent",
            "response.code_interpreter_call.interpreting": "BetaResponseCodeInterpreterCallInterpretingEvent",
            "response.completed": "BetaResponseCompletedEvent",
            "response.content_part.added": "BetaResponseContentPartAddedEvent",
            "response.content_part.done": "BetaResponseContentPartDoneEvent",
            "response.created": "BetaResponseCreatedEvent",
            "error": "BetaResponseErrorEvent",
            "response.file_search_call.completed": "BetaResponseFileSearchCallCompletedEvent",
            "response.file_search_call.in_progress": "BetaResponseFileSearchCallInProgressEvent",
            "response.file_search_call.searching": "BetaResponseFileSearchCallSearchingEvent",
            "response.function_call_arguments.delta": "BetaResponseFunctionCallArgumentsDeltaEvent",
            "response.function_call_arguments.done": "BetaResponseFunctionCallArgumentsDoneEvent",
            "response.shell_call_command.added": "BetaResponseShellCallCommandAddedStreamingEvent",
            "response.shell_call_command.delta": "BetaResponseShellCallCommandDeltaStreamingEvent",
            "response.shell_call_command.done": "BetaResponseShellCallCommandDoneStreamingEvent",
            "response.shell_call_output_content.delta": "BetaResponseShellCallOutputContentDeltaStreamingEvent",
            "response.shell_call_output_content.done": "BetaResponseShellCallOutputContentDoneStreamingEvent",
            "response.in_progress": "BetaResponseInProgressEvent",
            "response.failed": "BetaResponseFailedEvent",
            "response.incomplete": "BetaResponseIncompleteEvent",
            "response.output_item.added": "BetaResponseOutputItemAddedEvent",
            "response.output_item.done": "BetaResponseOutputItemDoneEvent",
            "response.reasoning_summary_part.added": "BetaResponseReasoningSummaryPartAddedEvent",
            "response.reasoning_summary_part.done": "BetaResponseReasoningSummaryPartDoneEvent",
            "response.reasoning_summary_text.delta": "BetaResponseReasoningSummaryTextDeltaEvent",
            "response.reasoning_summary_text.done": "BetaResponseReasoningSummaryTextDoneEvent",
            "response.reasoning_text.delta": "BetaResponseReasoningTextDeltaEvent",
            "response.reasoning_text.done": "BetaResponseReasoningTextDoneEvent",
            "response.refusal.delta": "BetaResponseRefusalDeltaEvent",
            "response.refusal.done": "BetaResponseRefusalDoneEvent",
            "response.output_text.delta": "BetaResponseTextDeltaEvent",
            "response.output_text.done": "BetaResponseTextDoneEvent",
            "response.web_search_call.completed": "BetaResponseWebSearchCallCompletedEvent",
            "response.web_search_call.in_progress": "BetaResponseWebSearchCallInProgressEvent",
            "response.web_search_call.searching": "BetaResponseWebSearchCallSearchingEvent",
            "response.image_generation_call.completed": "BetaResponseImageGenCallCompletedEvent",
            "response.image_generation_call.generating": "BetaResponseImageGenCallGeneratingEvent",
            "response.image_generation_call.in_progress": "BetaResponseImageGenCallInProgressEvent",
            "response.image_generation_call.partial_image": "BetaResponseImageGenCallPartialImageEvent",
            "response.mcp_call_arguments.delta": "BetaResponseMCPCallArgumentsDeltaEvent",
            "response.mcp_call_arguments.done": "BetaResponseMCPCallArgumentsDoneEvent",
            "response.mcp_call.completed": "BetaResponseMCPCallCompletedEvent",
            "response.mcp_call.failed": "BetaResponseMCPCallFailedEvent",
            "response.mcp_call.in_progress": "BetaResponseMCPCallInProgressEvent",
            "response.mcp_list_tools.completed": "BetaResponseMCPListToolsCompletedEvent",
            "response.mcp_list_tools.failed": "BetaResponseMCPListToolsFailedEvent",
            "response.mcp_list_tools.in_progress": "BetaResponseMCPListToolsInProgressEvent",
            "response.output_text.annotation.added": "BetaResponseOutputTextAnnotationAddedEvent",
            "response.queued": "BetaResponseQueuedEvent",
            "response.custom_tool_call_input.delta": "BetaResponseCustomToolCallInputDeltaEvent",
            "response.custom_tool_call_input.done": "BetaResponseCustomToolCallInputDoneEvent",
            "response.compaction.compacting": "BetaResponseCompactionCompactingEvent",
        },
    ),
    "LiveClientEvent": (
        "type",
        {
            "session.start": "LiveSessionStartEvent",
            "session.update": "LiveSessionUpdateEvent",
            "session.input_audio.append": "LiveInputAudioAppendEvent",
            "session.input_audio.mute": "LiveInputAudioMuteEvent",
            "session.input_audio.unmute": "LiveInputAudioUnmuteEvent",
            "session.output_audio.fixture.play": "LiveOutputAudioFixturePlayEvent",
            "session.instructions.append": "LiveInstructionsAppendEvent",
            "session.thinking.append": "LiveThinkingAppendEvent",
            "session.commentary.append": "LiveCommentaryAppendEvent",
            "decision.create": "LiveDecisionCreateEvent",
            "decision.item.create": "LiveDecisionItemCreateEvent",
            "decision.item.delete": "LiveDecisionItemDeleteEvent",
            "response.item.create": "LiveResponseItemCreateEvent",
            "response.create": "LiveResponseCreateEvent",
            "session.close": "LiveSessionCloseEvent",
        },
    ),
    "LiveServerEvent": (
        "type",
        {
            "session.started": "LiveSessionStartedEvent",
            "session.updated": "LiveSessionUpdatedEvent",
            "session.input_audio.muted": "LiveInputAudioMutedEvent",
            "session.input_audio.unmuted": "LiveInputAudioUnmutedEvent",
            "session.output_audio.fixture.playing": "LiveOutputAudioFixturePlayingEvent",
            "session.output_audio.fixture.played": "LiveOutputAudioFixturePlayedEvent",
            "session.instructions.appended": "LiveInstructionsAppendedEvent",
            "session.thinking.appended": "LiveThinkingAppendedEvent",
            "session.commentary.appended": "LiveCommentaryAppendedEvent",
            "session.input_audio.append": "LiveServerEventSessionInputAudioAppend",
            "session.output_audio.delta": "LiveOutputAudioDeltaEvent",
            "session.input_transcript.delta": "LiveInputTranscriptDeltaEvent",
            "session.output_transcript.delta": "LiveOutputTranscriptDeltaEvent",
            "session.delegation.created": "LiveDelegationCreatedEvent",
            "decision.event": "LiveDecisionEvent",
            "decision.item.created": "LiveDecisionItemCreatedEvent",
            "decision.item.deleted": "LiveDecisionItemDeletedEvent",
            "response.event": "LiveResponseEvent",
            "session.usage.updated": "LiveSessionUsageUpdatedEvent",
            "session.closed": "LiveSessionClosedEvent",
            "error": "LiveErrorEvent",
            "info": "LiveInfoEvent",
            "transport.dtmf.received": "LiveServerEventTransportDtmfReceived",
            "transport.dtmf.send": "LiveServerEventTransportDtmfSend",
            "transport.dtmf.sent": "LiveServerEventTransportDtmfSent",
            "transport.ringing": "LiveServerEventTransportRinging",
            "transport.answered": "LiveServerEventTransportAnswered",
            "transport.failed": "LiveServerEventTransportFailed",
        },
    ),
    "LiveSidebandClientEvent": (
        "type",
        {
            "session.update": "LiveSessionUpdateEvent",
            "session.input_audio.mute": "LiveInputAudioMuteEvent",
            "session.input_audio.unmute": "LiveInputAudioUnmuteEvent",
            "session.output_audio.fixture.play": "LiveOutputAudioFixturePlayEvent",
            "transport.dtmf.send": "LiveSidebandClientEventTransportDtmfSend",
            "session.instructions.append": "LiveInstructionsAppendEvent",
            "session.thinking.append": "LiveThinkingAppendEvent",
            "session.commentary.append": "LiveCommentaryAppendEvent",
            "decision.create": "LiveDecisionCreateEvent",
            "decision.item.create": "LiveDecisionItemCreateEvent",
            "decision.item.delete": "LiveDecisionItemDeleteEvent",
            "response.item.create": "LiveResponseItemCreateEvent",
            "response.create": "LiveResponseCreateEvent",
            "session.close": "LiveSessionCloseEvent",
        },
    ),
    "LiveSidebandServerEvent": (
        "type",
        {
            "session.started": "LiveSessionStartedEvent",
            "session.updated": "LiveSessionUpdatedEvent",
            "session.resumed": "LiveSidebandServerEventSessionResumed",
            "session.paused": "LiveSidebandServerEventSessionPaused",
            "session.input_audio.muted": "LiveInputAudioMutedEvent",
            "session.input_audio.unmuted": "LiveInputAudioUnmutedEvent",
            "session.output_audio.fixture.playing": "LiveOutputAudioFixturePlayingEvent",
            "session.output_audio.fixture.played": "LiveOutputAudioFixturePlayedEvent",
            "session.instructions.appended": "LiveInstructionsAppendedEvent",
            "session.thinking.appended": "LiveThinkingAppendedEvent",
            "session.commentary.appended": "LiveCommentaryAppendedEvent",
            "session.input_transcript.delta": "LiveInputTranscriptDeltaEvent",
            "session.output_transcript.delta": "LiveOutputTranscriptDeltaEvent",
            "session.delegation.created": "LiveDelegationCreatedEvent",
            "decision.event": "LiveDecisionEvent",
            "decision.item.created": "LiveDecisionItemCreatedEvent",
            "decision.item.deleted": "LiveDecisionItemDeletedEvent",
            "response.event": "LiveResponseEvent",
            "session.usage.updated": "LiveSessionUsageUpdatedEvent",
            "session.closed": "LiveSessionClosedEvent",
            "error": "LiveErrorEvent",
            "info": "LiveInfoEvent",
            "session.input_audio.append": "LiveSidebandServerEventSessionInputAudioAppend",
            "session.output_audio.delta": "LiveOutputAudioDeltaEvent",
            "transport.dtmf.received": "LiveSidebandServerEventTransportDtmfReceived",
            "transport.dtmf.send": "LiveSidebandServerEventTransportDtmfSend",
            "transport.dtmf.sent": "LiveSidebandServerEventTransportDtmfSent",
            "transport.ringing": "LiveSidebandServerEventTransportRinging",
            "transport.answered": "LiveSidebandServerEventTransportAnswered",
            "transport.failed": "LiveSidebandServerEventTransportFailed",
        },
    ),
    "LiveForkClientEvent": (
        "type",
        {
            "session.start": "LiveForkSessionStartEvent",
            "session.update": "LiveSessionUpdateEvent",
            "session.input_audio.append": "LiveInputAudioAppendEvent",
            "session.input_audio.mute": "LiveInputAudioMuteEvent",
            "session.input_audio.unmute": "LiveInputAudioUnmuteEvent",
            "session.output_audio.fixture.play": "LiveOutputAudioFixturePlayEvent",
            "session.instructions.append": "LiveInstructionsAppendEvent",
            "session.thinking.append": "LiveThinkingAppendEvent",
            "session.commentary.append": "LiveCommentaryAppendEvent",
            "decision.create": "LiveDecisionCreateEvent",
            "decision.item.create": "LiveDecisionItemCreateEvent",
            "decision.item.delete": "LiveDecisionItemDeleteEvent",
            "response.item.create": "LiveResponseItemCreateEvent",
            "response.create": "LiveResponseCreateEvent",
            "session.close": "LiveSessionCloseEvent",
        },
    ),
    "LiveForkServerEvent": (
        "type",
        {
            "session.started": "LiveSessionStartedEvent",
            "session.updated": "LiveSessionUpdatedEvent",
            "session.input_audio.muted": "LiveInputAudioMutedEvent",
            "session.input_audio.unmuted": "LiveInputAudioUnmutedEvent",
            "session.output_audio.fixture.playing": "LiveOutputAudioFixturePlayingEvent",
            "session.output_audio.fixture.played": "LiveOutputAudioFixturePlayedEvent",
            "session.instructions.appended": "LiveInstructionsAppendedEvent",
            "session.thinking.appended": "LiveThinkingAppendedEvent",
            "session.commentary.appended": "LiveCommentaryAppendedEvent",
            "session.input_audio.append": "LiveForkServerEventSessionInputAudioAppend",
            "session.output_audio.delta": "LiveOutputAudioDeltaEvent",
            "session.input_transcript.delta": "LiveInputTranscriptDeltaEvent",
            "session.output_transcript.delta": "LiveOutputTranscriptDeltaEvent",
            "session.delegation.created": "LiveDelegationCreatedEvent",
            "decision.event": "LiveDecisionEvent",
            "decision.item.created": "LiveDecisionItemCreatedEvent",
            "decision.item.deleted": "LiveDecisionItemDeletedEvent",
            "response.event": "LiveResponseEvent",
            "session.usage.updated": "LiveSessionUsageUpdatedEvent",
            "session.closed": "LiveSessionClosedEvent",
            "error": "LiveErrorEvent",
            "info": "LiveInfoEvent",
            "transport.dtmf.received": "LiveForkServerEventTransportDtmfReceived",
            "transport.dtmf.send": "LiveForkServerEventTransportDtmfSend",
            "transport.dtmf.sent": "LiveForkServerEventTransportDtmfSent",
            "transport.ringing": "LiveForkServerEventTransportRinging",
            "transport.answered": "LiveForkServerEventTransportAnswered",
            "transport.failed": "LiveForkServerEventTransportFailed",
        },
    ),
    "ResponseFunctionCallOutputItem": (
        "type",
        {
            "input_text": "InputTextContentParam",
            "input_image": "InputImageContentParamAutoParam",
            "input_file": "InputFileContentParam",
        },
    ),
    "ResponseFunctionCallOutputItemList": ["ResponseFunctionCallOutputItem"],
    "ResponseFunctionCallOutputItemListParam": [
        (
            "type",
            {
                "input_text": "InputTextContentParam",
                "input_image": "InputImageContentParamAutoParam",
                "input_file": "InputFileContentParam",
            },
        )
    ],
    "ResponseSteerInput": [
        (
            "type",
            {
                "message": "ResponseSteerInputItemMessage",
                "function_call_output": "ResponseSteerInputItemFunctionCallOutput",
            },
        )
    ],
    "ResponseSteerInputContent": (
        "type",
        {
            "input_text": "InputTextContentParam",
            "input_image": "InputImageContentParamAutoParam",
            "input_file": "InputFileContentParam",
        },
    ),
    "ResponseSteerInputParam": [
        (
            "type",
            {
                "message": "ResponseSteerInputParamItemMessage",
                "function_call_output": "ResponseSteerInputParamItemFunctionCallOutput",
            },
        )
    ],
    "ResponseSteerRequiredInput": (
        "type",
        {
            "function_call_output": "ResponseSteerRequiredInputFunctionCallOutput",
            "custom_tool_call_output": "ResponseSteerRequiredInputCustomToolCallOutput",
            "computer_call_output": "ResponseSteerRequiredInputComputerCallOutput",
            "shell_call_output": "ResponseSteerRequiredInputShellCallOutput",
            "apply_patch_call_output": "ResponseSteerRequiredInputApplyPatchCallOutput",
            "tool_search_output": "ResponseSteerRequiredInputToolSearchOutput",
            "mcp_approval_response": "ResponseSteerRequiredInputMcpApprovalResponse",
        },
    ),
    "AgentContent": ("type", {"output_text": "OutputText", "encrypted_content": "AgentContentEncryptedContent"}),
    "AgentFunctionCallOutput": ["InputContent2"],
    "AgentOutputItem": (
        "type",
        {
            "message": "AgentSessionAssistantMessage",
            "reasoning": "AgentReasoningItem",
            "function_call": "AgentFunctionCallItem",
            "mcp_call": "AgentMcpCallItem",
            "computer_use_call": "AgentOutputItemComputerUseCall",
            "computer_use_approval_request": "AgentOutputItemComputerUseApprovalRequest",
            "web_search_call": "AgentWebSearchCallItem",
            "command_execution": "AgentCommandExecutionItem",
            "create_subagent_call": "AgentCreateSubagentCallItem",
            "send_subagent_input_call": "AgentSendSubagentInputCallItem",
            "resume_subagent_call": "AgentResumeSubagentCallItem",
            "wait_for_subagents_call": "AgentWaitForSubagentsCallItem",
            "interrupt_subagent_call": "AgentInterruptSubagentCallItem",
            "close_subagent_call": "AgentCloseSubagentCallItem",
        },
    ),
    "AgentSessionEvent": (
        "type",
        {
            "error": "AgentSessionErrorEvent",
            "agent.session.environment.ready": "AgentSessionEnvironmentReadyEvent",
            "agent.session.environment.suspended": "AgentSessionEnvironmentSuspendedEvent",
            "agent.session.environment.expired": "AgentSessionEnvironmentExpiredEvent",
            "agent.session.environment.reset": "AgentSessionEnvironmentResetEvent",
            "agent.output.command_execution_output.delta": "AgentOutputCommandExecutionOutputDeltaEvent",
            "agent.session.created": "AgentSessionCreatedEvent",
            "agent.session.turn.created": "AgentSessionTurnCreatedEvent",
            "agent.session.turn.in_progress": "AgentSessionTurnInProgressEvent",
            "agent.session.turn.completed": "AgentSessionTurnCompletedEvent",
            "agent.session.turn.failed": "AgentSessionTurnFailedEvent",
            "agent.session.turn.cancelled": "AgentSessionTurnCancelledEvent",
            "agent.session.turn.item.added": "AgentSessionTurnItemAddedEvent",
            "agent.session.idle": "AgentSessionIdleEvent",
            "agent.session.in_progress": "AgentSessionInProgressEvent",
            "agent.session.requires_action": "AgentSessionRequiresActionEvent",
            "agent.session.failed": "AgentSessionFailedEvent",
            "agent.session.environment.pending": "AgentSessionEnvironmentPendingEvent",
            "agent.session.environment.connected": "AgentSessionEnvironmentConnectedEvent",
            "agent.session.environment.disconnected": "AgentSessionEnvironmentDisconnectedEvent",
            "agent.session.environment.failed": "AgentSessionEnvironmentFailedEvent",
            "agent.session.subagent.created": "AgentSessionSubagentCreatedEvent",
            "agent.session.subagent.active": "AgentSessionSubagentActiveEvent",
            "agent.session.subagent.closed": "AgentSessionSubagentClosedEvent",
            "agent.session.turn.item.done": "AgentSessionTurnItemDoneEvent",
            "agent.session.turn.content_part.added": "AgentSessionTurnContentPartAddedEvent",
            "agent.session.turn.content_part.done": "AgentSessionTurnContentPartDoneEvent",
            "agent.session.turn.output_text.delta": "AgentSessionTurnOutputTextDeltaEvent",
            "agent.session.turn.output_text.done": "AgentSessionTurnOutputTextDoneEvent",
            "agent.session.turn.reasoning_summary_part.added": "AgentSessionTurnReasoningSummaryPartAddedEvent",
            "agent.session.turn.reasoning_summary_part.done": "AgentSessionTurnReasoningSummaryPartDoneEvent",
            "agent.session.turn.reasoning_summary_text.delta": "AgentSessionTurnReasoningSummaryTextDeltaEvent",
            "agent.session.turn.reasoning_summary_text.done": "AgentSessionTurnReasoningSummaryTextDoneEvent",
        },
    ),
    "AgentSessionInput": (
        "type",
        {
            "agent.session.input.mcp_approval_request_result": (
                "AgentSessionInputAgentSessionInputMcpApprovalRequestResult"
            ),
            "agent.session.input.computer_use_approval_request_result": (
                "AgentSessionInputAgentSessionInputComputerUseApprovalRequestResult"
            ),
            "agent.session.input.message": "AgentSessionInputAgentSessionInputMessage",
            "agent.session.input.cancel": "AgentSessionInputAgentSessionInputCancel",
            "agent.session.input.tool_result": "AgentSessionInputAgentSessionInputToolResult",
        },
    ),
    "AgentSessionItem": (
        "type",
        {
            "message": "AgentSessionMessage",
            "reasoning": "AgentReasoningItem",
            "function_call": "AgentFunctionCallItem",
            "function_call_output": "AgentSessionItemFunctionCallOutput",
            "agent_message": "AgentSessionItemAgentMessage",
            "mcp_call": "AgentMcpCallItem",
            "computer_use_call": "AgentSessionItemComputerUseCall",
            "computer_use_approval_request": "AgentSessionItemComputerUseApprovalRequest",
            "computer_use_approval_request_result": "AgentSessionItemComputerUseApprovalRequestResult",
            "web_search_call": "AgentWebSearchCallItem",
            "command_execution": "AgentCommandExecutionItem",
            "create_subagent_call": "AgentCreateSubagentCallItem",
            "send_subagent_input_call": "AgentSendSubagentInputCallItem",
            "resume_subagent_call": "AgentResumeSubagentCallItem",
            "wait_for_subagents_call": "AgentWaitForSubagentsCallItem",
            "interrupt_subagent_call": "AgentInterruptSubagentCallItem",
            "close_subagent_call": "AgentCloseSubagentCallItem",
        },
    ),
    "AgentSessionMessageContent": (
        "type",
        {
            "input_text": "AgentSessionMessageContentInputText",
            "input_image": "AgentSessionMessageContentInputImage",
            "output_text": "AgentSessionMessageContentOutputText",
        },
    ),
    "AgentTool": (
        "type",
        {
            "function": "AgentToolFunction",
            "programmatic_tool_calling": "AgentToolProgrammaticToolCalling",
            "mcp": "AgentToolMcp",
            "web_search": "AgentToolWebSearch",
            "computer_use": "AgentToolComputerUse",
            "automations": "AgentToolAutomations",
        },
    ),
    "AgentToolParam": (
        "type",
        {
            "function": "AgentToolParamFunction",
            "tool_search": "AgentToolParamToolSearch",
            "programmatic_tool_calling": "AgentToolParamProgrammaticToolCalling",
            "mcp": "AgentToolParamMcp",
            "web_search": "AgentToolParamWebSearch",
            "computer_use": "AgentToolParamComputerUse",
            "automations": "AgentToolParamAutomations",
        },
    ),
    "AudioFormat": (
        "type",
        {
            "audio/pcm": "AudioFormatAudioPcm",
            "audio/pcmu": "AudioFormatAudioPcmu",
            "audio/pcma": "AudioFormatAudioPcma",
        },
    ),
    "Automation": ("type", {"periodic": "PeriodicAutomation", "once": "OneTimeAutomation"}),
    "AutomationCreatedBy": ("type", {"developer": "AutomationCreatedByDeveloper", "agent": "AutomationCreatedByAgent"}),
    "AutomationEnvironment": (
        "type",
        {
            "none": "AutomationEnvironmentNone",
            "openai_hosted": "AutomationEnvironmentOpenaiHosted",
            "self_hosted": "AutomationEnvironmentSelfHosted",
        },
    ),
    "AutomationInvocationSource": (
        "type",
        {"manual": "AutomationInvocationSourceManual", "automation": "AutomationInvocationSourceAutomation"},
    ),
    "AutomationTarget": (
        "type",
        {"new_session": "AutomationTargetNewSession", "existing_session": "AutomationTargetExistingSession"},
    ),
    "AutomationTargetParam": (
        "type",
        {"new_session": "AutomationTargetParamNewSession", "existing_session": "AutomationTargetParamExistingSession"},
    ),
    "CredentialAuth": (
        "type",
        {
            "mcp_oauth": "CredentialAuthMcpOauth",
            "static_bearer": "CredentialAuthStaticBearer",
            "environment_variable": "CredentialAuthEnvironmentVariable",
        },
    ),
    "CredentialAuthCreate": (
        "type",
        {
            "mcp_oauth": "CredentialAuthCreateMcpOauth",
            "static_bearer": "CredentialAuthCreateStaticBearer",
            "environment_variable": "CredentialAuthCreateEnvironmentVariable",
        },
    ),
    "CredentialAuthRotate": (
        "type",
        {
            "mcp_oauth": "CredentialAuthRotateMcpOauth",
            "static_bearer": "CredentialAuthRotateStaticBearer",
            "environment_variable": "CredentialAuthRotateEnvironmentVariable",
        },
    ),
    "CredentialNetworking": (
        "type",
        {"unrestricted": "CredentialNetworkingUnrestricted", "limited": "CredentialNetworkingLimited"},
    ),
    "DecisionInputPartUnion": (
        "type",
        {
            "input_text": "DecisionInputTextParam",
            "input_image": "DecisionInputImage",
            "input_json": "DecisionInputJSON",
        },
    ),
    "DecisionQuestion": (
        "type",
        {
            "choice": "DecisionQuestionChoice",
            "predicate": "DecisionQuestionPredicate",
            "score": "DecisionQuestionScore",
        },
    ),
    "DecisionQuestionInputPart": (
        "type",
        {
            "input_text": "DecisionQuestionInputText",
            "input_image": "DecisionQuestionInputImage",
            "input_json": "DecisionInputJSON",
        },
    ),
    "DecisionQuestionParam": (
        "type",
        {
            "choice": "DecisionQuestionParamChoice",
            "predicate": "DecisionQuestionParamPredicate",
            "score": "DecisionQuestionParamScore",
        },
    ),
    "Environment": (
        "type",
        {"none": "EnvironmentNone", "openai_hosted": "EnvironmentOpenaiHosted", "self_hosted": "EnvironmentSelfHosted"},
    ),
    "EnvironmentParam": (
        "type",
        {
            "none": "EnvironmentParamNone",
            "openai_hosted": "EnvironmentParamOpenaiHosted",
            "self_hosted": "EnvironmentParamSelfHosted",
        },
    ),
    "HostedEnvironmentFile": ("type", {"file_id": "HostedEnvironmentFileID", "inline": "HostedEnvironmentFileInline"}),
    "HostedEnvironmentFileParam": (
        "type",
        {"file_id": "HostedEnvironmentFileParamFileId", "inline": "HostedEnvironmentFileParamInline"},
    ),
    "HostedSkill": ("type", {"skill_reference": "HostedSkillReference", "inline": "HostedSkillInline"}),
    "HostedSkillParam": (
        "type",
        {"skill_reference": "HostedSkillParamSkillReference", "inline": "HostedSkillParamInline"},
    ),
    "InitialItem": (
        "role",
        {"developer": "InitialItemDeveloper", "user": "InitialItemUser", "assistant": "InitialItemAssistant"},
    ),
    "InputContent2": ("type", {"input_text": "InputContent2InputText", "input_image": "InputContent2InputImage"}),
    "McpOauthTokenEndpointAuth": (
        "type",
        {
            "none": "McpOauthTokenEndpointAuthNone",
            "client_secret_basic": "McpOauthTokenEndpointAuthClientSecretBasic",
            "client_secret_post": "McpOauthTokenEndpointAuthClientSecretPost",
        },
    ),
    "McpOauthTokenEndpointAuthCreate": (
        "type",
        {
            "none": "McpOauthTokenEndpointAuthCreateNone",
            "client_secret_basic": "McpOauthTokenEndpointAuthCreateClientSecretBasic",
            "client_secret_post": "McpOauthTokenEndpointAuthCreateClientSecretPost",
        },
    ),
    "McpOauthTokenEndpointAuthRotate": (
        "type",
        {
            "client_secret_basic": "McpOauthTokenEndpointAuthRotateClientSecretBasic",
            "client_secret_post": "McpOauthTokenEndpointAuthRotateClientSecretPost",
        },
    ),
    "McpTransport": ("type", {"http": "McpTransportHttp", "stdio": "McpTransportStdio"}),
    "McpTransportParam": ("type", {"http": "McpTransportParamHttp", "stdio": "McpTransportParamStdio"}),
    "PersistedAgentTool": (
        "type",
        {
            "function": "PersistedAgentToolFunction",
            "tool_search": "PersistedAgentToolToolSearch",
            "programmatic_tool_calling": "PersistedAgentToolProgrammaticToolCalling",
            "mcp": "PersistedAgentToolMcp",
            "web_search": "PersistedAgentToolWebSearch",
            "computer_use": "PersistedAgentToolComputerUse",
            "automations": "PersistedAgentToolAutomations",
        },
    ),
    "PersistedMcpTransport": ("type", {"http": "PersistedMcpTransportHttp", "stdio": "PersistedMcpTransportStdio"}),
    "TextFormat": ("type", {"text": "TextFormatText", "json_schema": "TextFormatJsonSchema"}),
    "WebSearchAction": (
        "type",
        {
            "search": "WebSearchActionSearch2",
            "open_page": "WebSearchActionOpenPage2",
            "find_in_page": "WebSearchActionFindInPage",
            "other": "WebSearchActionOther",
        },
    ),
}

ANNOTATIONS: dict[str, str] = {
    "AssistantStreamEvent": (
        "ThreadStreamEvent | RunStreamEvent | RunStepStreamEvent | MessageStreamEvent | ErrorEvent | DoneEvent"
    ),
    "AssistantSupportedModels": (
        "Open[Literal['gpt-5', 'gpt-5-mini', 'gpt-5-nano', 'gpt-5-2025-08-07', 'gpt-5-mini-2025-08-07', "
        "'gpt-5-nano-2025-08-07', 'gpt-4.1', 'gpt-4.1-mini', 'gpt-4.1-nano', 'gpt-4.1-2025-04-14', "
        "'gpt-4.1-mini-2025-04-14', 'gpt-4.1-nano-2025-04-14', 'o3-mini', 'o3-mini-2025-01-31', 'o1', 'o1-2024-12-17', "
        "'gpt-4o', 'gpt-4o-2024-11-20', 'gpt-4o-2024-08-06', 'gpt-4o-2024-05-13', 'gpt-4o-mini', "
        "'gpt-4o-mini-2024-07-18', 'gpt-4.5-preview', 'gpt-4.5-preview-2025-02-27', 'gpt-4-turbo', "
        "'gpt-4-turbo-2024-04-09', 'gpt-4-0125-preview', 'gpt-4-turbo-preview', 'gpt-4-1106-preview', "
        "'gpt-4-vision-preview', 'gpt-4', 'gpt-4-0314', 'gpt-4-0613', 'gpt-4-32k', 'gpt-4-32k-0314', 'gpt-4-32k-0613', "
        "'gpt-3.5-turbo', 'gpt-3.5-turbo-16k', 'gpt-3.5-turbo-0613', 'gpt-3.5-turbo-1106', 'gpt-3.5-turbo-0125', "
        "'gpt-3.5-turbo-16k-0613', 'gpt-6-astra', 'gpt-6.2-astra', 'gpt-6.1-sol', 'gpt-6.2-sol', 'gpt-6.1-terra', "
        "'gpt-6-sol', 'gpt-6-luna', 'gpt-5.6-sol', 'gpt-5.6-terra', 'gpt-5.6-luna', 'gpt-5.5', 'gpt-5.5-2026-04-23', "
        "'gpt-5.4', 'gpt-5.4-mini', 'gpt-5.4-nano', 'gpt-5.4-mini-2026-03-17', 'gpt-5.4-nano-2026-03-17', "
        "'gpt-5.3-chat-latest', 'gpt-5.2', 'gpt-5.2-2025-12-11', 'gpt-5.2-chat-latest', 'gpt-5.2-pro', "
        "'gpt-5.2-pro-2025-12-11', 'gpt-5.1', 'gpt-5.1-2025-11-13', 'gpt-5.1-codex', 'gpt-5.1-mini', "
        "'gpt-5.1-chat-latest', 'gpt-5-chat-latest', 'o4-mini', 'o4-mini-2025-04-16', 'o3', 'o3-2025-04-16', "
        "'o1-preview', 'o1-preview-2024-09-12', 'o1-mini', 'o1-mini-2024-09-12', 'gpt-audio-mini', "
        "'gpt-audio-mini-2025-12-15', 'gpt-4o-audio-preview', 'gpt-4o-audio-preview-2024-10-01', "
        "'gpt-4o-audio-preview-2024-12-17', 'gpt-4o-audio-preview-2025-06-03', 'gpt-4o-mini-audio-preview', "
        "'gpt-4o-mini-audio-preview-2024-12-17', 'gpt-4o-search-preview', 'gpt-4o-mini-search-preview', "
        "'gpt-4o-search-preview-2025-03-11', 'gpt-4o-mini-search-preview-2025-03-11', 'chatgpt-4o-latest', "
        "'codex-mini-latest', 'gpt-3.5-turbo-0301']]"
    ),
    "AssistantsApiResponseFormatOption": (
        "Literal['auto'] | ResponseFormatText | ResponseFormatJsonObject | ResponseFormatJsonSchema"
    ),
    "AssistantsApiToolChoiceOption": "AssistantsApiToolChoiceOptionEnum | AssistantsNamedToolChoice",
    "AssistantsApiToolChoiceOptionEnum": "Open[Literal['none', 'auto', 'required']]",
    "AssistantsNamedToolChoiceType": "Open[Literal['function', 'code_interpreter', 'file_search']]",
    "AudioResponseFormat": "Open[Literal['json', 'text', 'srt', 'verbose_json', 'vtt', 'diarized_json']]",
    "AudioTranscriptionModel": (
        "Open[Literal['whisper-1', 'gpt-transcribe', 'gpt-live-transcribe', 'gpt-4o-mini-transcribe', "
        "'gpt-4o-mini-transcribe-2025-12-15', 'gpt-4o-transcribe', 'gpt-4o-transcribe-diarize', "
        "'gpt-realtime-whisper']]"
    ),
    "AudioTranscriptionDelay": "Open[Literal['minimal', 'low', 'medium', 'high', 'xhigh']]",
    "AudioTranscriptionResponseDelay": "Open[Literal['minimal', 'low', 'medium', 'high', 'xhigh']]",
    "AudioTranscriptionResponseModel": (
        "Open[Literal['whisper-1', 'gpt-transcribe', 'gpt-live-transcribe', 'gpt-4o-mini-transcribe', "
        "'gpt-4o-mini-transcribe-2025-12-15', 'gpt-4o-transcribe', 'gpt-4o-transcribe-diarize', "
        "'gpt-realtime-whisper']]"
    ),
    "AuditLogRoleBoundToResourceSource": (
        "Open[Literal['role_toggle', 'role_connector_update', 'role_delete', 'workspace_permissions', "
        "'connector_publish']]"
    ),
    "AuditLogRoleUnboundFromResourceSource": (
        "Open[Literal['role_toggle', 'role_connector_update', 'role_delete', 'workspace_permissions', "
        "'connector_publish']]"
    ),
    "AuditLogActorType": "Open[Literal['session', 'api_key']]",
    "AuditLogActorApiKeyType": "Open[Literal['user', 'service_account']]",
    "AuditLogEventType": (
        "Open[Literal['api_key.created', 'api_key.updated', 'api_key.deleted', 'certificate.created', "
        "'certificate.updated', 'certificate.deleted', 'certificates.activated', 'certificates.deactivated', "
        "'checkpoint.permission.created', 'checkpoint.permission.deleted', 'external_key.registered', "
        "'external_key.removed', 'group.created', 'group.updated', 'group.deleted', 'invite.sent', 'invite.accepted', "
        "'invite.deleted', 'ip_allowlist.created', 'ip_allowlist.updated', 'ip_allowlist.deleted', "
        "'ip_allowlist.config.activated', 'ip_allowlist.config.deactivated', 'login.succeeded', 'login.failed', "
        "'logout.succeeded', 'logout.failed', 'organization.updated', 'project.created', 'project.updated', "
        "'project.archived', 'project.deleted', 'rate_limit.updated', 'rate_limit.deleted', 'resource.deleted', "
        "'tunnel.created', 'tunnel.updated', 'tunnel.deleted', 'workload_identity_provider.created', "
        "'workload_identity_provider.updated', 'workload_identity_provider.deleted', "
        "'workload_identity_provider_mapping.created', 'workload_identity_provider_mapping.updated', "
        "'workload_identity_provider_mapping.deleted', 'role.created', 'role.updated', 'role.deleted', "
        "'role.assignment.created', 'role.assignment.deleted', 'role.bound_to_resource', 'role.unbound_from_resource', "
        "'scim.enabled', 'scim.disabled', 'service_account.created', 'service_account.updated', "
        "'service_account.deleted', 'user.added', 'user.updated', 'user.deleted', 'tenant.metadata.updated', "
        "'tenant.microsoft_entra_mapping.upserted', 'tenant.microsoft_entra_mapping.deleted', "
        "'tenant.workload_identity.provider.created', 'tenant.workload_identity.provider.updated', "
        "'tenant.workload_identity.provider.archived', 'tenant.workload_identity.mapping.created', "
        "'tenant.workload_identity.mapping.updated', 'tenant.workload_identity.mapping.archived', "
        "'tenant.workload_identity.binding.created', 'tenant.workload_identity.principal.provisioned', "
        "'tenant.workload_identity.access_token.issued', 'tenant.admin_api_key.created', "
        "'tenant.admin_api_key.updated', 'tenant.admin_api_key.deleted', 'tenant.project_api_key.created', "
        "'tenant.chatgpt_access_token.revoked', 'tenant.migration.completed', 'tenant.sso.migrated', "
        "'tenant.domains.migrated', 'tenant.sso_connection.created', 'tenant.sso_connection.updated', "
        "'tenant.sso_connection.deleted', 'tenant.sso_connection.setup.started', 'tenant.policy.created', "
        "'tenant.policy.updated', 'tenant.policy.deleted', 'tenant.policy.attached', 'tenant.policy.detached', "
        "'tenant.principal_authentication_policy.resolved', 'tenant.scim.setup.started', "
        "'tenant.scim.deletion.requested', 'tenant.scim.directory.created', 'tenant.product_access_policy.updated', "
        "'tenant.resource_share_grant.created', 'tenant.resource_share_grant.updated', "
        "'tenant.resource_share_grant.accepted', 'tenant.resource_share_grant.declined', "
        "'tenant.resource_share_grant.revoked', 'tenant.resource_share_grant.deleted', "
        "'tenant.service_account.updated', 'tenant.service_account.deleted', 'tenant.service_account.token.revoked', "
        "'tenant.billing.overage_limit.updated', 'tenant.billing.alerts.updated', 'tenant.billing.info.updated', "
        "'tenant.usage_limit.workspace.updated', 'tenant.usage_limit.group.updated', 'tenant.usage_limit.user.updated',"
        " 'tenant.usage_limit.increase_request.updated', 'tenant.usage_limit.increase_request.resolved', "
        "'tenant.group.created', 'tenant.group.updated', 'tenant.group.deleted', 'tenant.group.member.added', "
        "'tenant.group.member.removed', 'tenant.migration_rollout.status.updated', "
        "'tenant.migration_rollout.tier.updated', 'tenant.role.metadata.updated', 'tenant.custom_role.created', "
        "'tenant.custom_role.updated', 'tenant.custom_role.deleted', 'tenant.role_assignment.created', "
        "'tenant.role_assignment.deleted', 'tenant.resource_role_assignment.created', "
        "'tenant.resource_role_assignment.deleted', 'tenant.resource_access.updated', 'tenant.resource_access.deleted',"
        " 'tenant.ads_account.onboarding.redemption', 'tenant.session_policy.created', 'tenant.session_policy.updated',"
        " 'tenant.session_policy.deleted', 'tenant.session_revocation.started', "
        "'tenant.third_party_app_policy.updated', 'tenant.user.added', 'tenant.user.updated', 'tenant.user.removed', "
        "'tenant.user.looked_up', 'tenant.user.invited', 'tenant.membership.revoked', "
        "'tenant.api_organization_invite.upserted', 'tenant.api_organization_invite.deleted', "
        "'tenant.chatgpt_workspace_invite.upserted', 'tenant.membership.accepted', 'tenant.membership.declined', "
        "'tenant.workspace_invite_email_settings.updated', 'external_storage.registered', 'external_storage.removed', "
        "'tenant.trusted_access.business_verification.started', 'tenant.trusted_access.application.submitted']]"
    ),
    "BatchStatus": (
        "Open[Literal['validating', 'failed', 'in_progress', 'finalizing', 'completed', 'expired', 'cancelling', "
        "'cancelled']]"
    ),
    "CertificateObject": "Open[Literal['certificate', 'organization.certificate', 'organization.project.certificate']]",
    "ChatCompletionAllowedToolsMode": "Open[Literal['auto', 'required']]",
    "ChatCompletionMessageListDataItemRole": (
        "Open[Literal['assistant', 'user', 'system', 'developer', 'tool', 'function']]"
    ),
    "ChatCompletionMessageToolCalls": "list[ChatCompletionMessageToolCall | ChatCompletionMessageCustomToolCall]",
    "ChatCompletionModalities": "list[ChatCompletionModalitiesItem] | None",
    "ChatCompletionModalitiesItem": "Open[Literal['text', 'audio']]",
    "ChatCompletionRequestAssistantMessageContentPart": (
        "ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartRefusal"
    ),
    "ChatCompletionRequestMessage": (
        "ChatCompletionRequestDeveloperMessage | ChatCompletionRequestSystemMessage | ChatCompletionRequestUserMessage "
        "| ChatCompletionRequestAssistantMessage | ChatCompletionRequestToolMessage | "
        "ChatCompletionRequestFunctionMessage"
    ),
    "ChatCompletionRequestMessageContentPartAudioInputAudioFormat": "Open[Literal['wav', 'mp3']]",
    "ChatCompletionRequestMessageContentPartImageImageUrlDetail": "Open[Literal['auto', 'low', 'high', 'original']]",
    "ChatCompletionRequestUserMessageContentPart": (
        "ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartImage | "
        "ChatCompletionRequestMessageContentPartAudio | ChatCompletionRequestMessageContentPartFile"
    ),
    "ChatCompletionRole": "Open[Literal['developer', 'system', 'user', 'assistant', 'tool', 'function']]",
    "ChatCompletionStreamOptions": "ChatCompletionStreamOptionsObject | None",
    "ChatCompletionStreamResponseDeltaRole": "Open[Literal['developer', 'system', 'user', 'assistant', 'tool']]",
    "ChatCompletionToolChoiceOption": (
        "ChatCompletionToolChoiceOptionEnum | ChatCompletionAllowedToolsChoice | ChatCompletionNamedToolChoice | "
        "ChatCompletionNamedToolChoiceCustom"
    ),
    "ChatCompletionToolChoiceOptionEnum": "Open[Literal['none', 'auto', 'required']]",
    "ChunkingStrategyRequestParam": "AutoChunkingStrategyRequestParam | StaticChunkingStrategyRequestParam",
    "CodeInterpreterToolCallStatus": (
        "Open[Literal['in_progress', 'completed', 'incomplete', 'interpreting', 'failed']]"
    ),
    "ComparisonFilterType": "Open[Literal['eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in', 'nin']]",
    "CompoundFilterType": "Open[Literal['and', 'or']]",
    "ComputerAction": (
        "ClickParam | DoubleClickAction | DragParam | KeyPressAction | MoveParam | ScreenshotParam | ScrollParam | "
        "TypeParam | WaitParam"
    ),
    "ComputerActionList": "list[ComputerAction]",
    "ComputerToolCallStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "ComputerToolCallOutputStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "ContainerResourceMemoryLimit": "Open[Literal['1g', '4g', '16g', '64g']]",
    "ContainerResourceNetworkPolicyType": "Open[Literal['allowlist', 'disabled']]",
    "Content": "InputContent | OutputContent",
    "ConversationItem": (
        "Message | FunctionToolCallResource | FunctionToolCallOutputResource | FileSearchToolCall | WebSearchToolCall |"
        " ImageGenToolCall | ComputerToolCall | ComputerToolCallOutputResource | ToolSearchCall | ToolSearchOutput | "
        "AdditionalTools | ReasoningItem | Program | ProgramOutput | CompactionBody | CodeInterpreterToolCall | "
        "LocalShellToolCall | LocalShellToolCallOutput | FunctionShellCall | FunctionShellCallOutput | "
        "ApplyPatchToolCall | ApplyPatchToolCallOutput | MCPListTools | MCPApprovalRequest | "
        "MCPApprovalResponseResource | MCPToolCall | CustomToolCall | CustomToolCallOutput | "
        "ResponseConfigurationUpdateItem"
    ),
    "ConversationParam": "str | ConversationParam2",
    "CostsResultApiSource": "Open[Literal['agents_api', 'unlabeled']]",
    "CostsResultQuantityUnit": (
        "Open[Literal['tokens', '1000_tokens', 'duration_seconds', 'duration_minutes', 'duration_hours', "
        "'gibibyte_hours', 'images', 'characters']]"
    ),
    "CreateBatchRequestEndpoint": (
        "Open[Literal['/v1/responses', '/v1/chat/completions', '/v1/embeddings', '/v1/completions', '/v1/moderations', "
        "'/v1/images/generations', '/v1/images/edits', '/v1/videos']]"
    ),
    "CreateChatCompletionRequestPromptCacheRetention": "Open[Literal['in_memory', '24h']]",
    "CreateChatCompletionRequestAudioFormat": "Open[Literal['wav', 'aac', 'mp3', 'flac', 'opus', 'pcm16']]",
    "CreateChatCompletionRequestFunctionCall": "Open[Literal['none', 'auto']]",
    "CreateChatCompletionResponseChoicesItemFinishReason": (
        "Open[Literal['stop', 'length', 'tool_calls', 'content_filter', 'function_call']]"
    ),
    "CreateChatCompletionStreamResponseChoicesItemFinishReason": (
        "Open[Literal['stop', 'length', 'tool_calls', 'content_filter', 'function_call']]"
    ),
    "CreateCompletionRequestModel": "Open[Literal['gpt-3.5-turbo-instruct', 'davinci-002', 'babbage-002']]",
    "CreateCompletionResponseChoicesItemFinishReason": "Open[Literal['stop', 'length', 'content_filter']]",
    "CreateContainerBodyMemoryLimit": "Open[Literal['1g', '4g', '16g', '64g']]",
    "CreateEmbeddingRequestModel": (
        "Open[Literal['text-embedding-ada-002', 'text-embedding-3-small', 'text-embedding-3-large']]"
    ),
    "CreateEmbeddingRequestEncodingFormat": "Open[Literal['float', 'base64']]",
    "CreateEvalItem": "CreateEvalItemObject | EvalItem",
    "CreateFileRequestPurpose": "Open[Literal['assistants', 'batch', 'fine-tune', 'vision', 'user_data', 'evals']]",
    "CreateFineTuningJobRequestModel": "Open[Literal['babbage-002', 'davinci-002', 'gpt-3.5-turbo', 'gpt-4o-mini']]",
    "CreateImageEditRequestComplexity": "Open[Literal['low', 'medium', 'high']]",
    "CreateImageEditRequestSvgReasoningEffort": (
        "Open[Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max']]"
    ),
    "CreateImageEditRequestBackground": "Open[Literal['transparent', 'opaque', 'auto']]",
    "CreateImageEditRequestModel": (
        "Open[Literal['gpt-image-1.5', 'gpt-image-2', 'gpt-image-2-2026-04-21', 'dall-e-2', 'gpt-image-1', "
        "'gpt-image-1-mini', 'chatgpt-image-latest', 'gpt-image-2.5-sunburst', 'gpt-image-2.5-sunburst-2026-09-08', "
        "'gpt-image-2.5-flare', 'gpt-image-2.5-flare-2026-09-08', 'gpt-image-2.6-sunburst', 'gpt-image-2.6-flare', "
        "'dall-e-3']]"
    ),
    "CreateImageEditRequestSize": "Open[Literal['256x256', '512x512', '1024x1024', '1536x1024', '1024x1536', 'auto']]",
    "CreateImageEditRequestResponseFormat": "Open[Literal['url', 'b64_json']]",
    "CreateImageEditRequestOutputFormat": "Open[Literal['png', 'jpeg', 'webp', 'gif', 'svg']]",
    "CreateImageEditRequestQuality": "Open[Literal['standard', 'low', 'medium', 'high', 'auto', 'xhigh', 'max']]",
    "CreateImageRequestComplexity": "Open[Literal['low', 'medium', 'high']]",
    "CreateImageRequestSvgReasoningEffort": "Open[Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max']]",
    "CreateImageRequestModel": (
        "Open[Literal['gpt-image-1.5', 'gpt-image-2', 'gpt-image-2-2026-04-21', 'dall-e-2', 'dall-e-3', 'gpt-image-1', "
        "'gpt-image-1-mini', 'gpt-image-2.5-sunburst', 'gpt-image-2.5-sunburst-2026-09-08', 'gpt-image-2.5-flare', "
        "'gpt-image-2.5-flare-2026-09-08', 'gpt-image-2.6-sunburst', 'gpt-image-2.6-flare', 'chatgpt-image-latest']]"
    ),
    "CreateImageRequestQuality": "Open[Literal['standard', 'hd', 'low', 'medium', 'high', 'auto', 'xhigh', 'max']]",
    "CreateImageRequestResponseFormat": "Open[Literal['url', 'b64_json']]",
    "CreateImageRequestOutputFormat": "Open[Literal['png', 'jpeg', 'webp', 'gif', 'svg']]",
    "CreateImageRequestSize": (
        "Open[Literal['auto', '1024x1024', '1536x1024', '1024x1536', '256x256', '512x512', '1792x1024', '1024x1792']]"
    ),
    "CreateImageRequestModeration": "Open[Literal['low', 'auto']]",
    "CreateImageRequestBackground": "Open[Literal['transparent', 'opaque', 'auto']]",
    "CreateImageRequestStyle": "Open[Literal['vivid', 'natural']]",
    "CreateImageVariationRequestModel": (
        "Open[Literal['dall-e-2', 'gpt-image-1.5', 'gpt-image-2', 'gpt-image-2-2026-04-21', 'gpt-image-2.5-sunburst', "
        "'gpt-image-2.5-sunburst-2026-09-08', 'gpt-image-2.5-flare', 'gpt-image-2.5-flare-2026-09-08', "
        "'gpt-image-2.6-sunburst', 'gpt-image-2.6-flare', 'gpt-image-1', 'gpt-image-1-mini', 'chatgpt-image-latest', "
        "'dall-e-3']]"
    ),
    "CreateImageVariationRequestResponseFormat": "Open[Literal['url', 'b64_json']]",
    "CreateImageVariationRequestSize": "Open[Literal['256x256', '512x512', '1024x1024']]",
    "CreateMessageRequestRole": "Open[Literal['user', 'assistant']]",
    "CreateModelResponsePropertiesPromptCacheRetention": "Open[Literal['in_memory', '24h']]",
    "CreateModerationRequestModel": (
        "Open[Literal['omni-moderation-latest', 'omni-moderation-2024-09-26', 'text-moderation-latest', "
        "'text-moderation-stable']]"
    ),
    "CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmItem": "Open[Literal['text', 'image']]",
    "CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmIntentItem": "Open[Literal['text', 'image']]",
    "CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmInstructionsItem": (
        "Open[Literal['text', 'image']]"
    ),
    "CreateModerationResponseResultsItemCategoryAppliedInputTypesSexualItem": "Open[Literal['text', 'image']]",
    "CreateModerationResponseResultsItemCategoryAppliedInputTypesViolenceItem": "Open[Literal['text', 'image']]",
    "CreateModerationResponseResultsItemCategoryAppliedInputTypesViolenceGraphicItem": "Open[Literal['text', 'image']]",
    "CreateResponseAccessProgramsCyber": "Open[Literal['standard', 'daybreak_blue', 'daybreak_red']]",
    "CreateResponseBackgroundOptionsCompletionWindow": "Open[Literal['soonest', '2h', '8h']]",
    "CreateResponseImageContextCompression": "Open[Literal['auto', 'enabled', 'disabled']]",
    "CreateResponsePromptCacheRetention": "Open[Literal['in_memory', '24h']]",
    "CreateResponseTruncation": "Open[Literal['auto', 'disabled']]",
    "CreateSpeechRequestModel": "Open[Literal['tts-1', 'tts-1-hd', 'gpt-4o-mini-tts', 'gpt-4o-mini-tts-2025-12-15']]",
    "CreateSpeechRequestResponseFormat": "Open[Literal['mp3', 'opus', 'aac', 'flac', 'wav', 'pcm']]",
    "CreateSpeechRequestStreamFormat": "Open[Literal['sse', 'audio']]",
    "CreateSpeechResponseStreamEvent": "SpeechAudioDeltaEvent | SpeechAudioDoneEvent",
    "CreateThreadAndRunRequestModel": (
        "Open[Literal['gpt-5', 'gpt-5-mini', 'gpt-5-nano', 'gpt-5-2025-08-07', 'gpt-5-mini-2025-08-07', "
        "'gpt-5-nano-2025-08-07', 'gpt-4.1', 'gpt-4.1-mini', 'gpt-4.1-nano', 'gpt-4.1-2025-04-14', "
        "'gpt-4.1-mini-2025-04-14', 'gpt-4.1-nano-2025-04-14', 'gpt-4o', 'gpt-4o-2024-11-20', 'gpt-4o-2024-08-06', "
        "'gpt-4o-2024-05-13', 'gpt-4o-mini', 'gpt-4o-mini-2024-07-18', 'gpt-4.5-preview', 'gpt-4.5-preview-2025-02-27',"
        " 'gpt-4-turbo', 'gpt-4-turbo-2024-04-09', 'gpt-4-0125-preview', 'gpt-4-turbo-preview', 'gpt-4-1106-preview', "
        "'gpt-4-vision-preview', 'gpt-4', 'gpt-4-0314', 'gpt-4-0613', 'gpt-4-32k', 'gpt-4-32k-0314', 'gpt-4-32k-0613', "
        "'gpt-3.5-turbo', 'gpt-3.5-turbo-16k', 'gpt-3.5-turbo-0613', 'gpt-3.5-turbo-1106', 'gpt-3.5-turbo-0125', "
        "'gpt-3.5-turbo-16k-0613', 'gpt-6-astra', 'gpt-6.2-astra', 'gpt-6.1-sol', 'gpt-6.2-sol', 'gpt-6.1-terra', "
        "'gpt-6-sol', 'gpt-6-luna', 'gpt-5.6-sol', 'gpt-5.6-terra', 'gpt-5.6-luna', 'gpt-5.5', 'gpt-5.5-2026-04-23', "
        "'gpt-5.4', 'gpt-5.4-mini', 'gpt-5.4-nano', 'gpt-5.4-mini-2026-03-17', 'gpt-5.4-nano-2026-03-17', "
        "'gpt-5.3-chat-latest', 'gpt-5.2', 'gpt-5.2-2025-12-11', 'gpt-5.2-chat-latest', 'gpt-5.2-pro', "
        "'gpt-5.2-pro-2025-12-11', 'gpt-5.1', 'gpt-5.1-2025-11-13', 'gpt-5.1-codex', 'gpt-5.1-mini', "
        "'gpt-5.1-chat-latest', 'gpt-5-chat-latest', 'o4-mini', 'o4-mini-2025-04-16', 'o3', 'o3-2025-04-16', 'o3-mini',"
        " 'o3-mini-2025-01-31', 'o1', 'o1-2024-12-17', 'o1-preview', 'o1-preview-2024-09-12', 'o1-mini', "
        "'o1-mini-2024-09-12', 'gpt-audio-mini', 'gpt-audio-mini-2025-12-15', 'gpt-4o-audio-preview', "
        "'gpt-4o-audio-preview-2024-10-01', 'gpt-4o-audio-preview-2024-12-17', 'gpt-4o-audio-preview-2025-06-03', "
        "'gpt-4o-mini-audio-preview', 'gpt-4o-mini-audio-preview-2024-12-17', 'gpt-4o-search-preview', "
        "'gpt-4o-mini-search-preview', 'gpt-4o-search-preview-2025-03-11', 'gpt-4o-mini-search-preview-2025-03-11', "
        "'chatgpt-4o-latest', 'codex-mini-latest', 'gpt-3.5-turbo-0301']]"
    ),
    "CreateTranscriptionRequestModel": (
        "Open[Literal['whisper-1', 'gpt-transcribe', 'gpt-4o-transcribe', 'gpt-4o-mini-transcribe', "
        "'gpt-4o-mini-transcribe-2025-12-15', 'gpt-4o-transcribe-diarize']]"
    ),
    "CreateTranscriptionRequestTimestampGranularitiesItem": "Open[Literal['word', 'segment']]",
    "CreateTranscriptionResponseStreamEvent": (
        "TranscriptTextSegmentEvent | TranscriptTextDeltaEvent | TranscriptTextDoneEvent"
    ),
    "CreateTranslationRequestModel": (
        "Open[Literal['whisper-1', 'gpt-transcribe', 'gpt-4o-transcribe', 'gpt-4o-mini-transcribe', "
        "'gpt-4o-mini-transcribe-2025-12-15', 'gpt-4o-transcribe-diarize']]"
    ),
    "CreateTranslationRequestResponseFormat": "Open[Literal['json', 'text', 'srt', 'verbose_json', 'vtt']]",
    "CreateUploadRequestPurpose": "Open[Literal['assistants', 'batch', 'fine-tune', 'vision', 'user_data', 'evals']]",
    "CreateVoiceRequestType": "Open[Literal['audio_sample', 'prompt']]",
    "CustomToolCallOutputStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "CustomToolChatCompletionsCustomFormatGrammarGrammarSyntax": "Open[Literal['lark', 'regex']]",
    "EasyInputMessageRole": "Open[Literal['user', 'assistant', 'system', 'developer']]",
    "EditImageBodyJsonParamModel": (
        "Open[Literal['gpt-image-1.5', 'gpt-image-2', 'gpt-image-2-2026-04-21', 'gpt-image-1', 'gpt-image-1-mini', "
        "'chatgpt-image-latest']]"
    ),
    "EditImageBodyJsonParamQuality": "Open[Literal['low', 'medium', 'high', 'auto']]",
    "EditImageBodyJsonParamInputFidelity": "Open[Literal['high', 'low']]",
    "EditImageBodyJsonParamSize": "Open[Literal['auto', '1024x1024', '1536x1024', '1024x1536']]",
    "EditImageBodyJsonParamOutputFormat": "Open[Literal['png', 'jpeg', 'webp']]",
    "EditImageBodyJsonParamModeration": "Open[Literal['low', 'auto']]",
    "EditImageBodyJsonParamBackground": "Open[Literal['transparent', 'opaque', 'auto']]",
    "ErrorMisalignmentErrorType": (
        "Open[Literal['potentially_unintended_data_transfer', 'potentially_unintended_data_access', "
        "'potentially_unintended_destructive_activity', 'other']]"
    ),
    "EvalGraderTextSimilarityEvaluationMetric": (
        "Open[Literal['cosine', 'fuzzy_match', 'bleu', 'gleu', 'meteor', 'rouge_1', 'rouge_2', 'rouge_3', 'rouge_4', "
        "'rouge_5', 'rouge_l']]"
    ),
    "EvalItemRole": "Open[Literal['user', 'assistant', 'system', 'developer']]",
    "EvalItemContent": "EvalItemContentItem | EvalItemContentArray",
    "EvalItemContentArray": "list[EvalItemContentItem]",
    "EvalItemContentItem": (
        "EvalItemContentText | InputTextContent | EvalItemContentOutputText | EvalItemInputImage | InputAudio"
    ),
    "EvalItemContentText": "str",
    "FileSearchRanker": "Open[Literal['auto', 'default_2024_08_21']]",
    "FileSearchToolCallStatus": "Open[Literal['in_progress', 'searching', 'completed', 'incomplete', 'failed']]",
    "FineTuneChatCompletionRequestAssistantMessageWeight": "Literal[0, 1] | int",
    "FineTuneMethodType": "Open[Literal['supervised', 'dpo', 'reinforcement']]",
    "FineTuneReinforcementHyperparametersReasoningEffort": "Open[Literal['default', 'low', 'medium', 'high']]",
    "FineTuningJobStatus": "Open[Literal['validating_files', 'queued', 'running', 'succeeded', 'failed', 'cancelled']]",
    "FineTuningJobEventLevel": "Open[Literal['info', 'warn', 'error']]",
    "FineTuningJobEventType": "Open[Literal['message', 'metrics']]",
    "FunctionAndCustomToolCallOutput": "InputTextContent | InputImageContent | InputFileContent",
    "FunctionParameters": "dict[str, Any]",
    "FunctionToolCallStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "FunctionToolCallOutputStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "GraderStringCheckOperation": "Open[Literal['eq', 'ne', 'like', 'ilike']]",
    "GraderTextSimilarityEvaluationMetric": (
        "Open[Literal['cosine', 'fuzzy_match', 'bleu', 'gleu', 'meteor', 'rouge_1', 'rouge_2', 'rouge_3', 'rouge_4', "
        "'rouge_5', 'rouge_l']]"
    ),
    "GroupMemberUserUserType": "Open[Literal['user', 'tenant_user']]",
    "GroupResponseGroupType": "Open[Literal['group', 'tenant_group']]",
    "ImageEditCompletedEventSize": "Open[Literal['1024x1024', '1024x1536', '1536x1024', 'auto']]",
    "ImageEditCompletedEventQuality": "Open[Literal['low', 'medium', 'high', 'auto', 'xhigh', 'max']]",
    "ImageEditCompletedEventBackground": "Open[Literal['transparent', 'opaque', 'auto']]",
    "ImageEditCompletedEventOutputFormat": "Open[Literal['png', 'webp', 'jpeg']]",
    "ImageEditPartialImageEventSize": "Open[Literal['1024x1024', '1024x1536', '1536x1024', 'auto']]",
    "ImageEditPartialImageEventQuality": "Open[Literal['low', 'medium', 'high', 'auto', 'xhigh', 'max']]",
    "ImageEditPartialImageEventBackground": "Open[Literal['transparent', 'opaque', 'auto']]",
    "ImageEditPartialImageEventOutputFormat": "Open[Literal['png', 'webp', 'jpeg']]",
    "ImageEditStreamEvent": "ImageEditPartialImageEvent | ImageEditCompletedEvent",
    "ImageGenCompletedEventSize": "Open[Literal['1024x1024', '1024x1536', '1536x1024', 'auto']]",
    "ImageGenCompletedEventQuality": "Open[Literal['low', 'medium', 'high', 'auto', 'xhigh', 'max']]",
    "ImageGenCompletedEventBackground": "Open[Literal['transparent', 'opaque', 'auto']]",
    "ImageGenCompletedEventOutputFormat": "Open[Literal['png', 'webp', 'jpeg']]",
    "ImageGenPartialImageEventSize": "Open[Literal['1024x1024', '1024x1536', '1536x1024', 'auto']]",
    "ImageGenPartialImageEventQuality": "Open[Literal['low', 'medium', 'high', 'auto', 'xhigh', 'max']]",
    "ImageGenPartialImageEventBackground": "Open[Literal['transparent', 'opaque', 'auto']]",
    "ImageGenPartialImageEventOutputFormat": "Open[Literal['png', 'webp', 'jpeg']]",
    "ImageGenStreamEvent": "ImageGenPartialImageEvent | ImageGenCompletedEvent",
    "ImageGenToolComplexity": "Open[Literal['low', 'medium', 'high']]",
    "ImageGenToolSvgReasoningEffort": "Open[Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max']]",
    "ImageGenToolModel": (
        "Open[Literal['gpt-image-1', 'gpt-image-1-mini', 'gpt-image-1.5', 'gpt-image-2', 'gpt-image-2-2026-04-21', "
        "'gpt-image-2.5-sunburst', 'gpt-image-2.5-sunburst-2026-09-08', 'gpt-image-2.5-flare', "
        "'gpt-image-2.5-flare-2026-09-08', 'gpt-image-2.6-sunburst', 'gpt-image-2.6-flare', 'chatgpt-image-latest']]"
    ),
    "ImageGenToolQuality": "Open[Literal['low', 'medium', 'high', 'auto', 'xhigh', 'max']]",
    "ImageGenToolSize": "Open[Literal['1024x1024', '1024x1536', '1536x1024', 'auto']]",
    "ImageGenToolOutputFormat": "Open[Literal['png', 'webp', 'jpeg', 'gif', 'svg']]",
    "ImageGenToolModeration": "Open[Literal['auto', 'low']]",
    "ImageGenToolBackground": "Open[Literal['transparent', 'opaque', 'auto']]",
    "ImageGenToolCallAction": "Open[Literal['generate', 'edit', 'auto']]",
    "ImageGenToolCallBackground": "Open[Literal['transparent', 'opaque', 'auto']]",
    "ImageGenToolCallErrorModerationDetailsModerationStage": "Open[Literal['input', 'output', 'unknown']]",
    "ImageGenToolCallOutputFormat": "Open[Literal['png', 'webp', 'jpeg', 'gif', 'svg']]",
    "ImageGenToolCallQuality": "Open[Literal['low', 'medium', 'high', 'xhigh', 'max', 'auto']]",
    "ImageGenToolCallSize": "Open[Literal['1024x1024', '1024x1536', '1536x1024']]",
    "ImageGenToolCallStatus": "Open[Literal['in_progress', 'completed', 'generating', 'failed']]",
    "ImagesResponseBackground": "Open[Literal['transparent', 'opaque']]",
    "ImagesResponseOutputFormat": "Open[Literal['png', 'webp', 'jpeg', 'gif', 'svg']]",
    "ImagesResponseSize": "Open[Literal['1024x1024', '1024x1536', '1536x1024']]",
    "ImagesResponseQuality": "Open[Literal['low', 'medium', 'high', 'xhigh', 'max']]",
    "InputAudioInputAudioFormat": "Open[Literal['mp3', 'wav']]",
    "InputContent": "InputTextContent | InputImageContent | InputFileContent",
    "InputItem": (
        "EasyInputMessage | Item | CompactionTriggerItemParam | ItemReferenceParam | ProgramItemParam | "
        "ProgramOutputItemParam | ResponseConfigurationUpdateItem"
    ),
    "InputMessageRole": "Open[Literal['user', 'system', 'developer']]",
    "InputMessageStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "InputMessageContentList": "list[InputContent]",
    "InputMessageResourceRole": "Open[Literal['user', 'system', 'developer']]",
    "InputMessageResourceStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "InputParam": "str | list[InputItem]",
    "InviteRole": "Open[Literal['owner', 'reader']]",
    "InviteStatus": "Open[Literal['accepted', 'expired', 'pending']]",
    "InviteProjectsItemRole": "Open[Literal['member', 'owner']]",
    "InviteRequestRole": "Open[Literal['reader', 'owner']]",
    "InviteRequestProjectsItemRole": "Open[Literal['member', 'owner']]",
    "Item": (
        "InputMessage | OutputMessage | FileSearchToolCall | ComputerToolCall | ComputerCallOutputItemParam | "
        "WebSearchToolCall | FunctionToolCall | FunctionCallOutputItemParam | ToolSearchCallItemParam | "
        "ToolSearchOutputItemParam | AdditionalToolsItemParam | ReasoningItem | CompactionSummaryItemParam | "
        "ImageGenToolCall | CodeInterpreterToolCall | LocalShellToolCall | LocalShellToolCallOutput | "
        "FunctionShellCallItemParam | FunctionShellCallOutputItemParam | ApplyPatchToolCallItemParam | "
        "ApplyPatchToolCallOutputItemParam | MCPListTools | MCPApprovalRequest | MCPApprovalResponse | MCPToolCall | "
        "CustomToolCallOutput | CustomToolCall"
    ),
    "ItemResource": (
        "InputMessageResource | OutputMessage | FileSearchToolCall | ComputerToolCall | ComputerToolCallOutputResource "
        "| WebSearchToolCall | FunctionToolCallResource | FunctionToolCallOutputResource | ToolSearchCall | "
        "ToolSearchOutput | AdditionalTools | ReasoningItem | Program | ProgramOutput | CompactionBody | "
        "ImageGenToolCall | CodeInterpreterToolCall | LocalShellToolCall | LocalShellToolCallOutput | FunctionShellCall"
        " | FunctionShellCallOutput | ApplyPatchToolCall | ApplyPatchToolCallOutput | MCPListTools | MCPApprovalRequest"
        " | MCPApprovalResponseResource | MCPToolCall | CustomToolCallResource | CustomToolCallOutputResource | "
        "ResponseConfigurationUpdateItem"
    ),
    "LocalShellToolCallStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "LocalShellToolCallOutputStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "MCPToolConnectorId": (
        "Open[Literal['connector_dropbox', 'connector_gmail', 'connector_googlecalendar', 'connector_googledrive', "
        "'connector_microsoftteams', 'connector_outlookcalendar', 'connector_outlookemail', 'connector_sharepoint']]"
    ),
    "MCPToolRequireApprovalEnum": "Open[Literal['always', 'never']]",
    "MCPToolCallError": "MCPProtocolError | MCPToolExecutionError | HTTPError",
    "MessageContentImageFileObjectImageFileDetail": "Open[Literal['auto', 'low', 'high']]",
    "MessageContentImageUrlObjectImageUrlDetail": "Open[Literal['auto', 'low', 'high']]",
    "MessageDeltaContentImageFileObjectImageFileDetail": "Open[Literal['auto', 'low', 'high']]",
    "MessageDeltaContentImageUrlObjectImageUrlDetail": "Open[Literal['auto', 'low', 'high']]",
    "MessageDeltaObjectDeltaRole": "Open[Literal['user', 'assistant']]",
    "MessageObjectStatus": "Open[Literal['in_progress', 'incomplete', 'completed']]",
    "MessageObjectIncompleteDetailsReason": (
        "Open[Literal['content_filter', 'max_tokens', 'run_cancelled', 'run_expired', 'run_failed']]"
    ),
    "MessageObjectRole": "Open[Literal['user', 'assistant']]",
    "MessagePhase": "Open[Literal['commentary', 'final_answer']]",
    "MessageStreamEvent": (
        "MessageStreamEventThreadMessageCreated | MessageStreamEventThreadMessageInProgress | "
        "MessageStreamEventThreadMessageDelta | MessageStreamEventThreadMessageCompleted | "
        "MessageStreamEventThreadMessageIncomplete"
    ),
    "Metadata": "dict[str, str] | None",
    "ModelIds": "ModelIdsShared | ModelIdsResponses",
    "ModelIdsCompaction": "ModelIdsResponses | str | None",
    "ModelIdsResponses": "ModelIdsShared | ModelIdsResponsesEnum",
    "ModelIdsResponsesEnum": (
        "Open[Literal['o1-pro', 'o1-pro-2025-03-19', 'o3-pro', 'o3-pro-2025-06-10', 'o3-deep-research', "
        "'o3-deep-research-2025-06-26', 'o4-mini-deep-research', 'o4-mini-deep-research-2025-06-26', "
        "'computer-use-preview', 'computer-use-preview-2025-03-11', 'gpt-5.5-pro', 'gpt-5.5-pro-2026-04-23', "
        "'gpt-5-codex', 'gpt-5-pro', 'gpt-5-pro-2025-10-06', 'gpt-5.1-codex-max', 'gpt-daybreak-blue-latest', "
        "'gpt-daybreak-red-latest', 'gpt-5.6-cyber']]"
    ),
    "ModelIdsShared": "str | ModelIdsSharedEnum",
    "ModelIdsSharedEnum": (
        "Open[Literal['gpt-5.6-sol', 'gpt-5.6-terra', 'gpt-5.6-luna', 'gpt-5.5', 'gpt-5.5-2026-04-23', 'gpt-5.4', "
        "'gpt-5.4-mini', 'gpt-5.4-nano', 'gpt-5.4-mini-2026-03-17', 'gpt-5.4-nano-2026-03-17', 'gpt-5.3-chat-latest', "
        "'gpt-5.2', 'gpt-5.2-2025-12-11', 'gpt-5.2-chat-latest', 'gpt-5.2-pro', 'gpt-5.2-pro-2025-12-11', 'gpt-5.1', "
        "'gpt-5.1-2025-11-13', 'gpt-5.1-codex', 'gpt-5.1-mini', 'gpt-5.1-chat-latest', 'gpt-5', 'gpt-5-mini', "
        "'gpt-5-nano', 'gpt-5-2025-08-07', 'gpt-5-mini-2025-08-07', 'gpt-5-nano-2025-08-07', 'gpt-5-chat-latest', "
        "'gpt-4.1', 'gpt-4.1-mini', 'gpt-4.1-nano', 'gpt-4.1-2025-04-14', 'gpt-4.1-mini-2025-04-14', "
        "'gpt-4.1-nano-2025-04-14', 'o4-mini', 'o4-mini-2025-04-16', 'o3', 'o3-2025-04-16', 'o3-mini', "
        "'o3-mini-2025-01-31', 'o1', 'o1-2024-12-17', 'o1-preview', 'o1-preview-2024-09-12', 'o1-mini', "
        "'o1-mini-2024-09-12', 'gpt-4o', 'gpt-4o-2024-11-20', 'gpt-4o-2024-08-06', 'gpt-4o-2024-05-13', "
        "'gpt-4o-audio-preview', 'gpt-4o-audio-preview-2024-10-01', 'gpt-4o-audio-preview-2024-12-17', "
        "'gpt-4o-audio-preview-2025-06-03', 'gpt-4o-mini-audio-preview', 'gpt-4o-mini-audio-preview-2024-12-17', "
        "'gpt-4o-search-preview', 'gpt-4o-mini-search-preview', 'gpt-4o-search-preview-2025-03-11', "
        "'gpt-4o-mini-search-preview-2025-03-11', 'chatgpt-4o-latest', 'codex-mini-latest', 'gpt-4o-mini', "
        "'gpt-4o-mini-2024-07-18', 'gpt-4-turbo', 'gpt-4-turbo-2024-04-09', 'gpt-4-0125-preview', "
        "'gpt-4-turbo-preview', 'gpt-4-1106-preview', 'gpt-4-vision-preview', 'gpt-4', 'gpt-4-0314', 'gpt-4-0613', "
        "'gpt-4-32k', 'gpt-4-32k-0314', 'gpt-4-32k-0613', 'gpt-3.5-turbo', 'gpt-3.5-turbo-16k', 'gpt-3.5-turbo-0301', "
        "'gpt-3.5-turbo-0613', 'gpt-3.5-turbo-1106', 'gpt-3.5-turbo-0125', 'gpt-3.5-turbo-16k-0613', 'gpt-6-astra', "
        "'gpt-6.2-astra', 'gpt-6.1-sol', 'gpt-6.2-sol', 'gpt-6.1-terra', 'gpt-6-sol', 'gpt-6-luna', 'gpt-audio-mini', "
        "'gpt-audio-mini-2025-12-15', 'o1-pro', 'o1-pro-2025-03-19', 'o3-pro', 'o3-pro-2025-06-10', 'o3-deep-research',"
        " 'o3-deep-research-2025-06-26', 'o4-mini-deep-research', 'o4-mini-deep-research-2025-06-26', "
        "'computer-use-preview', 'computer-use-preview-2025-03-11', 'gpt-5.5-pro', 'gpt-5.5-pro-2026-04-23', "
        "'gpt-5-codex', 'gpt-5-pro', 'gpt-5-pro-2025-10-06', 'gpt-5.1-codex-max', 'gpt-daybreak-blue-latest', "
        "'gpt-daybreak-red-latest', 'gpt-5.6-cyber', 'gpt-6-cyber', 'gpt-rosalind-research', 'gpt-6-rosalind', "
        "'gpt-6.2-astra-law']]"
    ),
    "ModelResponsePropertiesPromptCacheRetention": "Open[Literal['in_memory', '24h']]",
    "NoiseReductionType": "Open[Literal['near_field', 'far_field']]",
    "OpenAIFilePurpose": (
        "Open[Literal['assistants', 'assistants_output', 'batch', 'batch_output', 'fine-tune', 'fine-tune-results', "
        "'vision', 'user_data']]"
    ),
    "OpenAIFileStatus": "Open[Literal['uploaded', 'processed', 'error']]",
    "OrganizationDataRetentionType": (
        "Open[Literal['zero_data_retention', 'modified_abuse_monitoring', 'enhanced_zero_data_retention', "
        "'enhanced_modified_abuse_monitoring']]"
    ),
    "OutputContent": "OutputTextContent | RefusalContent | ReasoningTextContent",
    "OutputItem": (
        "OutputMessage | FileSearchToolCall | FunctionToolCall | FunctionToolCallOutputResource | WebSearchToolCall | "
        "ComputerToolCall | ComputerToolCallOutputResource | ReasoningItem | Program | ProgramOutput | ToolSearchCall |"
        " ToolSearchOutput | AdditionalTools | CompactionBody | ImageGenToolCall | CodeInterpreterToolCall | "
        "LocalShellToolCall | LocalShellToolCallOutput | FunctionShellCall | FunctionShellCallOutput | "
        "ApplyPatchToolCall | ApplyPatchToolCallOutput | MCPToolCall | MCPListTools | MCPApprovalRequest | "
        "MCPApprovalResponseResource | CustomToolCall | CustomToolCallOutputResource"
    ),
    "OutputMessageStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "OutputMessageContent": "OutputTextContent | RefusalContent",
    "ParallelToolCalls": "bool",
    "PartialImages": "int | None",
    "ProjectApiKeyOwnerProjectAccess": "Open[Literal['active', 'inactive']]",
    "ProjectApiKeyOwnerType": "Open[Literal['user', 'service_account']]",
    "ProjectDataRetentionType": (
        "Open[Literal['organization_default', 'none', 'zero_data_retention', 'modified_abuse_monitoring', "
        "'enhanced_zero_data_retention', 'enhanced_modified_abuse_monitoring']]"
    ),
    "ProjectGroupGroupType": "Open[Literal['group', 'tenant_group']]",
    "ProjectModelPermissionsMode": "Open[Literal['allow_list', 'deny_list']]",
    "ProjectModelPermissionsUpdateRequestMode": "Open[Literal['allow_list', 'deny_list']]",
    "ProjectServiceAccountRole": "Open[Literal['owner', 'member', 'none']]",
    "ProjectServiceAccountCreateResponseRole": "Open[Literal['member', 'none']]",
    "Prompt": "PromptObject | None",
    "RealtimeAudioFormats": (
        "RealtimeAudioFormatsAudioPcm | RealtimeAudioFormatsAudioPcmu | RealtimeAudioFormatsAudioPcma"
    ),
    "RealtimeBetaResponseStatus": "Open[Literal['completed', 'cancelled', 'failed', 'incomplete', 'in_progress']]",
    "RealtimeBetaResponseStatusDetailsType": "Open[Literal['completed', 'cancelled', 'failed', 'incomplete']]",
    "RealtimeBetaResponseStatusDetailsReason": (
        "Open[Literal['turn_detected', 'client_cancelled', 'max_output_tokens', 'content_filter']]"
    ),
    "RealtimeBetaResponseModalitiesItem": "Open[Literal['text', 'audio']]",
    "RealtimeBetaResponseOutputAudioFormat": "Open[Literal['pcm16', 'g711_ulaw', 'g711_alaw']]",
    "RealtimeBetaResponseCreateParamsModalitiesItem": "Open[Literal['text', 'audio']]",
    "RealtimeBetaResponseCreateParamsOutputAudioFormat": "Open[Literal['pcm16', 'g711_ulaw', 'g711_alaw']]",
    "RealtimeBetaResponseCreateParamsConversation": "Open[Literal['auto', 'none']]",
    "RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItemName": "Open[Literal['requests', 'tokens']]",
    "RealtimeBetaServerEventResponseContentPartAddedPartType": "Open[Literal['audio', 'text']]",
    "RealtimeBetaServerEventResponseContentPartDonePartType": "Open[Literal['audio', 'text']]",
    "RealtimeClientEvent": (
        "RealtimeClientEventConversationItemCreate | RealtimeClientEventConversationItemDelete | "
        "RealtimeClientEventConversationItemRetrieve | RealtimeClientEventConversationItemTruncate | "
        "RealtimeClientEventInputAudioBufferAppend | RealtimeClientEventInputAudioBufferClear | "
        "RealtimeClientEventOutputAudioBufferClear | RealtimeClientEventInputAudioBufferCommit | "
        "RealtimeClientEventResponseCancel | RealtimeClientEventResponseCreate | RealtimeClientEventSessionUpdate"
    ),
    "RealtimeConversationItem": (
        "RealtimeConversationItemMessageSystem | RealtimeConversationItemMessageUser | "
        "RealtimeConversationItemMessageAssistant | RealtimeConversationItemFunctionCall | "
        "RealtimeConversationItemFunctionCallOutput | RealtimeMCPApprovalResponse | RealtimeMCPListTools | "
        "RealtimeMCPToolCall | RealtimeMCPApprovalRequest | ResponseItemReference"
    ),
    "RealtimeConversationItemFunctionCallStatus": "Open[Literal['completed', 'incomplete', 'in_progress']]",
    "RealtimeConversationItemFunctionCallOutputStatus": "Open[Literal['completed', 'incomplete', 'in_progress']]",
    "RealtimeConversationItemMessageAssistantStatus": "Open[Literal['completed', 'incomplete', 'in_progress']]",
    "RealtimeConversationItemMessageAssistantContentItemType": "Open[Literal['output_text', 'output_audio']]",
    "RealtimeConversationItemMessageSystemStatus": "Open[Literal['completed', 'incomplete', 'in_progress']]",
    "RealtimeConversationItemMessageUserStatus": "Open[Literal['completed', 'incomplete', 'in_progress']]",
    "RealtimeConversationItemMessageUserContentItemType": "Open[Literal['input_text', 'input_audio', 'input_image']]",
    "RealtimeConversationItemMessageUserContentItemDetail": "Open[Literal['auto', 'low', 'high']]",
    "RealtimeConversationItemWithReferenceType": "Open[Literal['message', 'function_call', 'function_call_output']]",
    "RealtimeConversationItemWithReferenceStatus": "Open[Literal['completed', 'incomplete', 'in_progress']]",
    "RealtimeConversationItemWithReferenceRole": "Open[Literal['user', 'assistant', 'system']]",
    "RealtimeConversationItemWithReferenceContentItemType": (
        "Open[Literal['input_audio', 'input_text', 'item_reference', 'text']]"
    ),
    "RealtimeReasoningEffort": "Open[Literal['minimal', 'low', 'medium', 'high', 'xhigh']]",
    "RealtimeResponseStatus": "Open[Literal['completed', 'cancelled', 'failed', 'incomplete', 'in_progress']]",
    "RealtimeResponseStatusDetailsType": "Open[Literal['completed', 'cancelled', 'failed', 'incomplete']]",
    "RealtimeResponseStatusDetailsReason": (
        "Open[Literal['turn_detected', 'client_cancelled', 'max_output_tokens', 'content_filter']]"
    ),
    "RealtimeResponseOutputModalitiesItem": "Open[Literal['text', 'audio']]",
    "RealtimeResponseCreateParamsOutputModalitiesItem": "Open[Literal['text', 'audio']]",
    "RealtimeResponseCreateParamsConversation": "Open[Literal['auto', 'none']]",
    "RealtimeServerEvent": (
        "RealtimeServerEventConversationCreated | RealtimeServerEventConversationItemCreated | "
        "RealtimeServerEventConversationItemDeleted | "
        "RealtimeServerEventConversationItemInputAudioTranscriptionCompleted | "
        "RealtimeServerEventConversationItemInputAudioTranscriptionDelta | "
        "RealtimeServerEventConversationItemInputAudioTranscriptionFailed | "
        "RealtimeServerEventConversationItemRetrieved | RealtimeServerEventConversationItemTruncated | "
        "RealtimeServerEventError | RealtimeServerEventInputAudioBufferCleared | "
        "RealtimeServerEventInputAudioBufferCommitted | RealtimeServerEventInputAudioBufferDtmfEventReceived | "
        "RealtimeServerEventInputAudioBufferSpeechStarted | RealtimeServerEventInputAudioBufferSpeechStopped | "
        "RealtimeServerEventRateLimitsUpdated | RealtimeServerEventResponseAudioDelta | "
        "RealtimeServerEventResponseAudioDone | RealtimeServerEventResponseAudioTranscriptDelta | "
        "RealtimeServerEventResponseAudioTranscriptDone | RealtimeServerEventResponseContentPartAdded | "
        "RealtimeServerEventResponseContentPartDone | RealtimeServerEventResponseCreated | "
        "RealtimeServerEventResponseDone | RealtimeServerEventResponseFunctionCallArgumentsDelta | "
        "RealtimeServerEventResponseFunctionCallArgumentsDone | RealtimeServerEventResponseOutputItemAdded | "
        "RealtimeServerEventResponseOutputItemDone | RealtimeServerEventResponseTextDelta | "
        "RealtimeServerEventResponseTextDone | RealtimeServerEventSessionCreated | RealtimeServerEventSessionUpdated | "
        "RealtimeServerEventOutputAudioBufferStarted | RealtimeServerEventOutputAudioBufferStopped | "
        "RealtimeServerEventOutputAudioBufferCleared | RealtimeServerEventConversationItemAdded | "
        "RealtimeServerEventConversationItemDone | RealtimeServerEventInputAudioBufferTimeoutTriggered | "
        "RealtimeServerEventConversationItemInputAudioTranscriptionSegment | RealtimeServerEventMCPListToolsInProgress "
        "| RealtimeServerEventMCPListToolsCompleted | RealtimeServerEventMCPListToolsFailed | "
        "RealtimeServerEventResponseMCPCallArgumentsDelta | RealtimeServerEventResponseMCPCallArgumentsDone | "
        "RealtimeServerEventResponseMCPCallInProgress | RealtimeServerEventResponseMCPCallCompleted | "
        "RealtimeServerEventResponseMCPCallFailed"
    ),
    "RealtimeServerEventRateLimitsUpdatedRateLimitsItemName": "Open[Literal['requests', 'tokens']]",
    "RealtimeServerEventResponseContentPartAddedPartType": "Open[Literal['audio', 'text']]",
    "RealtimeServerEventResponseContentPartDonePartType": "Open[Literal['audio', 'text']]",
    "RealtimeSessionModalitiesItem": "Open[Literal['text', 'audio']]",
    "RealtimeSessionModel": (
        "Open[Literal['gpt-realtime', 'gpt-realtime-1.5', 'gpt-realtime-2025-08-28', 'gpt-4o-realtime-preview', "
        "'gpt-4o-realtime-preview-2024-10-01', 'gpt-4o-realtime-preview-2024-12-17', "
        "'gpt-4o-realtime-preview-2025-06-03', 'gpt-4o-mini-realtime-preview', "
        "'gpt-4o-mini-realtime-preview-2024-12-17', 'gpt-realtime-mini', 'gpt-realtime-mini-2025-10-06', "
        "'gpt-realtime-mini-2025-12-15', 'gpt-audio-1.5', 'gpt-audio-mini', 'gpt-audio-mini-2025-10-06', "
        "'gpt-audio-mini-2025-12-15']]"
    ),
    "RealtimeSessionInputAudioFormat": "Open[Literal['pcm16', 'g711_ulaw', 'g711_alaw']]",
    "RealtimeSessionOutputAudioFormat": "Open[Literal['pcm16', 'g711_ulaw', 'g711_alaw']]",
    "RealtimeSessionCreateRequestInputAudioNoiseReductionType": "Open[Literal['near_field', 'far_field']]",
    "RealtimeSessionCreateRequestModalitiesItem": "Open[Literal['text', 'audio']]",
    "RealtimeSessionCreateRequestTurnDetectionEagerness": "Open[Literal['low', 'medium', 'high', 'auto']]",
    "RealtimeSessionCreateRequestGAOutputModalitiesItem": "Open[Literal['text', 'audio']]",
    "RealtimeSessionCreateRequestGAModel": (
        "Open[Literal['gpt-realtime', 'gpt-realtime-1.5', 'gpt-realtime-2', 'gpt-realtime-2.1', "
        "'gpt-realtime-2.1-mini', 'gpt-realtime-2025-08-28', 'gpt-4o-realtime-preview', "
        "'gpt-4o-realtime-preview-2024-10-01', 'gpt-4o-realtime-preview-2024-12-17', "
        "'gpt-4o-realtime-preview-2025-06-03', 'gpt-4o-mini-realtime-preview', "
        "'gpt-4o-mini-realtime-preview-2024-12-17', 'gpt-realtime-mini', 'gpt-realtime-mini-2025-10-06', "
        "'gpt-realtime-mini-2025-12-15', 'gpt-audio-1.5', 'gpt-audio-mini', 'gpt-audio-mini-2025-10-06', "
        "'gpt-audio-mini-2025-12-15']]"
    ),
    "RealtimeSessionCreateResponseModalitiesItem": "Open[Literal['text', 'audio']]",
    "RealtimeSessionCreateResponseVoice": (
        "Open[Literal['alloy', 'ash', 'ballad', 'coral', 'echo', 'sage', 'shimmer', 'verse']]"
    ),
    "RealtimeSessionCreateResponseOutputModalitiesItem": "Open[Literal['text', 'audio']]",
    "RealtimeSessionCreateResponseGAOutputModalitiesItem": "Open[Literal['text', 'audio']]",
    "RealtimeSessionCreateResponseGAModel": (
        "Open[Literal['gpt-realtime', 'gpt-realtime-1.5', 'gpt-realtime-2', 'gpt-realtime-2.1', "
        "'gpt-realtime-2.1-mini', 'gpt-realtime-2025-08-28', 'gpt-4o-realtime-preview', "
        "'gpt-4o-realtime-preview-2024-10-01', 'gpt-4o-realtime-preview-2024-12-17', "
        "'gpt-4o-realtime-preview-2025-06-03', 'gpt-4o-mini-realtime-preview', "
        "'gpt-4o-mini-realtime-preview-2024-12-17', 'gpt-realtime-mini', 'gpt-realtime-mini-2025-10-06', "
        "'gpt-realtime-mini-2025-12-15', 'gpt-audio-1.5', 'gpt-audio-mini', 'gpt-audio-mini-2025-10-06', "
        "'gpt-audio-mini-2025-12-15']]"
    ),
    "RealtimeTranscriptionSessionCreateRequestModalitiesItem": "Open[Literal['text', 'audio']]",
    "RealtimeTranscriptionSessionCreateRequestTurnDetectionType": "Open[Literal['server_vad', 'semantic_vad']]",
    "RealtimeTranscriptionSessionCreateRequestTurnDetectionEagerness": "Open[Literal['low', 'medium', 'high', 'auto']]",
    "RealtimeTranscriptionSessionCreateRequestInputAudioFormat": "Open[Literal['pcm16', 'g711_ulaw', 'g711_alaw']]",
    "RealtimeTranscriptionSessionCreateResponseModalitiesItem": "Open[Literal['text', 'audio']]",
    "RealtimeTranslationClientEvent": (
        "RealtimeTranslationClientEventSessionUpdate | RealtimeTranslationClientEventInputAudioBufferAppend | "
        "RealtimeTranslationClientEventSessionClose"
    ),
    "RealtimeTranslationServerEvent": (
        "RealtimeServerEventError | RealtimeTranslationServerEventSessionCreated | "
        "RealtimeTranslationServerEventSessionUpdated | RealtimeTranslationServerEventSessionClosed | "
        "RealtimeTranslationServerEventSessionInputTranscriptDelta | "
        "RealtimeTranslationServerEventSessionOutputTranscriptDelta | "
        "RealtimeTranslationServerEventSessionOutputAudioDelta"
    ),
    "RealtimeTruncation": "RealtimeTruncationEnum | RealtimeTruncationRetentionRatio",
    "RealtimeTruncationEnum": "Open[Literal['auto', 'disabled']]",
    "RealtimeTurnDetection": "RealtimeTurnDetectionServerVad | RealtimeTurnDetectionSemanticVad | None",
    "RealtimeTurnDetectionSemanticVadEagerness": "Open[Literal['low', 'medium', 'high', 'auto']]",
    "ReasoningSummary": "Open[Literal['auto', 'concise', 'detailed']]",
    "ReasoningContext": "Open[Literal['auto', 'current_turn', 'all_turns']]",
    "ReasoningGenerateSummary": "Open[Literal['auto', 'concise', 'detailed']]",
    "ReasoningEffort": "ReasoningEffortEnum | None",
    "ReasoningEffortEnum": "Open[Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max']]",
    "ReasoningItemStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "ResponseAccessProgramsCyber": "Open[Literal['standard', 'daybreak_blue', 'daybreak_red']]",
    "ResponseImageContextCompression": "Open[Literal['enabled', 'disabled']]",
    "ResponseInputTransformationsItemReason": (
        "Open[Literal['organization_mismatch', 'end_user_mismatch', 'model_mismatch', 'prefix_mismatch', "
        "'turn_boundary']]"
    ),
    "ResponsePromptCacheDiagnosticsCacheMissReason": (
        "Open[Literal['model_changed', 'prompt_cache_key_changed', 'tools_changed', 'text_format_changed', "
        "'reasoning_effort_changed', 'verbosity_changed', 'context_compacted', 'input_changed', "
        "'service_tier_changed']]"
    ),
    "ResponsePromptCacheRetention": "Open[Literal['in_memory', '24h']]",
    "ResponseTruncation": "Open[Literal['auto', 'disabled']]",
    "ResponseStatus": "Open[Literal['completed', 'failed', 'in_progress', 'cancelled', 'queued', 'incomplete']]",
    "ResponseIncompleteDetailsReason": (
        "Open[Literal['max_output_tokens', 'content_filter', 'max_messages', 'steered']]"
    ),
    "ResponseError": "ResponseErrorObject | None",
    "ResponseErrorObjectMisalignmentErrorType": (
        "Open[Literal['potentially_unintended_data_transfer', 'potentially_unintended_data_access', "
        "'potentially_unintended_destructive_activity', 'other']]"
    ),
    "ResponseErrorCode": (
        "Open[Literal['server_error', 'rate_limit_exceeded', 'invalid_prompt', 'data_residency_mismatch', 'bio_policy',"
        " 'vector_store_timeout', 'invalid_image', 'invalid_image_format', 'invalid_base64_image', 'invalid_image_url',"
        " 'image_too_large', 'image_too_small', 'image_parse_error', 'image_content_policy_violation', "
        "'invalid_image_mode', 'image_file_too_large', 'unsupported_image_media_type', 'empty_image_file', "
        "'failed_to_download_image', 'image_file_not_found', 'misalignment_policy_violation']]"
    ),
    "ResponseFormatJsonSchemaSchema": "dict[str, Any]",
    "ResponseModalities": "list[ResponseModalitiesItem] | None",
    "ResponseModalitiesItem": "Open[Literal['text', 'audio']]",
    "ResponsePromptVariables": "dict[str, str | InputTextContent | InputImageContent | InputFileContent] | None",
    "ResponseStreamEvent": (
        "ResponseAudioDeltaEvent | ResponseAudioDoneEvent | ResponseAudioTranscriptDeltaEvent | "
        "ResponseAudioTranscriptDoneEvent | ResponseCodeInterpreterCallCodeDeltaEvent | "
        "ResponseCodeInterpreterCallCodeDoneEvent | ResponseCodeInterpreterCallCompletedEvent | "
        "ResponseCodeInterpreterCallInProgressEvent | ResponseCodeInterpreterCallInterpretingEvent | "
        "ResponseCompletedEvent | ResponseContentPartAddedEvent | ResponseContentPartDoneEvent | ResponseCreatedEvent |"
        " ResponseErrorEvent | ResponseFileSearchCallCompletedEvent | ResponseFileSearchCallInProgressEvent | "
        "ResponseFileSearchCallSearchingEvent | ResponseFunctionCallArgumentsDeltaEvent | "
        "ResponseFunctionCallArgumentsDoneEvent | ResponseShellCallCommandAddedStreamingEvent | "
        "ResponseShellCallCommandDeltaStreamingEvent | ResponseShellCallCommandDoneStreamingEvent | "
        "ResponseShellCallOutputContentDeltaStreamingEvent | ResponseShellCallOutputContentDoneStreamingEvent | "
        "ResponseInProgressEvent | ResponseFailedEvent | ResponseIncompleteEvent | ResponseOutputItemAddedEvent | "
        "ResponseOutputItemDoneEvent | ResponseReasoningSummaryPartAddedEvent | ResponseReasoningSummaryPartDoneEvent |"
        " ResponseReasoningSummaryTextDeltaEvent | ResponseReasoningSummaryTextDoneEvent | "
        "ResponseReasoningTextDeltaEvent | ResponseReasoningTextDoneEvent | ResponseRefusalDeltaEvent | "
        "ResponseRefusalDoneEvent | ResponseTextDeltaEvent | ResponseTextDoneEvent | "
        "ResponseWebSearchCallCompletedEvent | ResponseWebSearchCallInProgressEvent | "
        "ResponseWebSearchCallSearchingEvent | ResponseImageGenCallCompletedEvent | ResponseImageGenCallGeneratingEvent"
        " | ResponseImageGenCallInProgressEvent | ResponseImageGenCallPartialImageEvent | "
        "ResponseMCPCallArgumentsDeltaEvent | ResponseMCPCallArgumentsDoneEvent | ResponseMCPCallCompletedEvent | "
        "ResponseMCPCallFailedEvent | ResponseMCPCallInProgressEvent | ResponseMCPListToolsCompletedEvent | "
        "ResponseMCPListToolsFailedEvent | ResponseMCPListToolsInProgressEvent | ResponseOutputTextAnnotationAddedEvent"
        " | ResponseQueuedEvent | ResponseCustomToolCallInputDeltaEvent | ResponseCustomToolCallInputDoneEvent | "
        "ResponseCompactionCompactingEvent"
    ),
    "ResponseStreamOptions": "ResponseStreamOptionsObject | None",
    "ResponsesClientEventResponseCreateAccessProgramsCyber": (
        "Open[Literal['standard', 'daybreak_blue', 'daybreak_red']]"
    ),
    "ResponsesClientEventResponseCreateBackgroundOptionsCompletionWindow": "Open[Literal['soonest', '2h', '8h']]",
    "ResponsesClientEventResponseCreateImageContextCompression": "Open[Literal['auto', 'enabled', 'disabled']]",
    "ResponsesClientEventResponseCreatePromptCacheRetention": "Open[Literal['in_memory', '24h']]",
    "ResponsesClientEventResponseCreateTruncation": "Open[Literal['auto', 'disabled']]",
    "ResponsesServerEvent": (
        "ResponsesServerEventResponseAudioDelta | ResponsesServerEventResponseAudioDone | "
        "ResponsesServerEventResponseAudioTranscriptDelta | ResponsesServerEventResponseAudioTranscriptDone | "
        "ResponsesServerEventResponseCodeInterpreterCallCodeDelta | "
        "ResponsesServerEventResponseCodeInterpreterCallCodeDone | "
        "ResponsesServerEventResponseCodeInterpreterCallCompleted | "
        "ResponsesServerEventResponseCodeInterpreterCallInProgress | "
        "ResponsesServerEventResponseCodeInterpreterCallInterpreting | ResponsesServerEventResponseCompleted | "
        "ResponsesServerEventResponseContentPartAdded | ResponsesServerEventResponseContentPartDone | "
        "ResponsesServerEventResponseCreated | ResponsesServerEventResponseFileSearchCallCompleted | "
        "ResponsesServerEventResponseFileSearchCallInProgress | ResponsesServerEventResponseFileSearchCallSearching | "
        "ResponsesServerEventResponseFunctionCallArgumentsDelta | ResponsesServerEventResponseFunctionCallArgumentsDone"
        " | ResponsesServerEventResponseShellCallCommandAdded | ResponsesServerEventResponseShellCallCommandDelta | "
        "ResponsesServerEventResponseShellCallCommandDone | ResponsesServerEventResponseShellCallOutputContentDelta | "
        "ResponsesServerEventResponseShellCallOutputContentDone | ResponsesServerEventResponseInProgress | "
        "ResponsesServerEventResponseFailed | ResponsesServerEventResponseIncomplete | "
        "ResponsesServerEventResponseOutputItemAdded | ResponsesServerEventResponseOutputItemDone | "
        "ResponsesServerEventResponseReasoningSummaryPartAdded | ResponsesServerEventResponseReasoningSummaryPartDone |"
        " ResponsesServerEventResponseReasoningSummaryTextDelta | ResponsesServerEventResponseReasoningSummaryTextDone "
        "| ResponsesServerEventResponseReasoningTextDelta | ResponsesServerEventResponseReasoningTextDone | "
        "ResponsesServerEventResponseRefusalDelta | ResponsesServerEventResponseRefusalDone | "
        "ResponsesServerEventResponseOutputTextDelta | ResponsesServerEventResponseOutputTextDone | "
        "ResponsesServerEventResponseWebSearchCallCompleted | ResponsesServerEventResponseWebSearchCallInProgress | "
        "ResponsesServerEventResponseWebSearchCallSearching | ResponsesServerEventResponseImageGenerationCallCompleted "
        "| ResponsesServerEventResponseImageGenerationCallGenerating | "
        "ResponsesServerEventResponseImageGenerationCallInProgress | "
        "ResponsesServerEventResponseImageGenerationCallPartialImage | "
        "ResponsesServerEventResponseMcpCallArgumentsDelta | ResponsesServerEventResponseMcpCallArgumentsDone | "
        "ResponsesServerEventResponseMcpCallCompleted | ResponsesServerEventResponseMcpCallFailed | "
        "ResponsesServerEventResponseMcpCallInProgress | ResponsesServerEventResponseMcpListToolsCompleted | "
        "ResponsesServerEventResponseMcpListToolsFailed | ResponsesServerEventResponseMcpListToolsInProgress | "
        "ResponsesServerEventResponseOutputTextAnnotationAdded | ResponsesServerEventResponseQueued | "
        "ResponsesServerEventResponseCustomToolCallInputDelta | ResponsesServerEventResponseCustomToolCallInputDone | "
        "ResponseWsError | ResponsesServerEventResponseCompactionCompacting | ResponseSteerAcceptedEvent | "
        "ResponseSteerPendingEvent | ResponseSteerFailedEvent"
    ),
    "ResponsesWebSocketStreamEvent": (
        "ResponsesWebSocketStreamEventResponseAudioDelta | ResponsesWebSocketStreamEventResponseAudioDone | "
        "ResponsesWebSocketStreamEventResponseAudioTranscriptDelta | "
        "ResponsesWebSocketStreamEventResponseAudioTranscriptDone | "
        "ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta | "
        "ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone | "
        "ResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted | "
        "ResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress | "
        "ResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting | "
        "ResponsesWebSocketStreamEventResponseCompleted | ResponsesWebSocketStreamEventResponseContentPartAdded | "
        "ResponsesWebSocketStreamEventResponseContentPartDone | ResponsesWebSocketStreamEventResponseCreated | "
        "ResponsesWebSocketStreamEventResponseFileSearchCallCompleted | "
        "ResponsesWebSocketStreamEventResponseFileSearchCallInProgress | "
        "ResponsesWebSocketStreamEventResponseFileSearchCallSearching | "
        "ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta | "
        "ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone | "
        "ResponsesWebSocketStreamEventResponseShellCallCommandAdded | "
        "ResponsesWebSocketStreamEventResponseShellCallCommandDelta | "
        "ResponsesWebSocketStreamEventResponseShellCallCommandDone | "
        "ResponsesWebSocketStreamEventResponseShellCallOutputContentDelta | "
        "ResponsesWebSocketStreamEventResponseShellCallOutputContentDone | "
        "ResponsesWebSocketStreamEventResponseInProgress | ResponsesWebSocketStreamEventResponseFailed | "
        "ResponsesWebSocketStreamEventResponseIncomplete | ResponsesWebSocketStreamEventResponseOutputItemAdded | "
        "ResponsesWebSocketStreamEventResponseOutputItemDone | "
        "ResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded | "
        "ResponsesWebSocketStreamEventResponseReasoningSummaryPartDone | "
        "ResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta | "
        "ResponsesWebSocketStreamEventResponseReasoningSummaryTextDone | "
        "ResponsesWebSocketStreamEventResponseReasoningTextDelta | "
        "ResponsesWebSocketStreamEventResponseReasoningTextDone | ResponsesWebSocketStreamEventResponseRefusalDelta | "
        "ResponsesWebSocketStreamEventResponseRefusalDone | ResponsesWebSocketStreamEventResponseOutputTextDelta | "
        "ResponsesWebSocketStreamEventResponseOutputTextDone | "
        "ResponsesWebSocketStreamEventResponseWebSearchCallCompleted | "
        "ResponsesWebSocketStreamEventResponseWebSearchCallInProgress | "
        "ResponsesWebSocketStreamEventResponseWebSearchCallSearching | "
        "ResponsesWebSocketStreamEventResponseImageGenerationCallCompleted | "
        "ResponsesWebSocketStreamEventResponseImageGenerationCallGenerating | "
        "ResponsesWebSocketStreamEventResponseImageGenerationCallInProgress | "
        "ResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage | "
        "ResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta | "
        "ResponsesWebSocketStreamEventResponseMcpCallArgumentsDone | "
        "ResponsesWebSocketStreamEventResponseMcpCallCompleted | ResponsesWebSocketStreamEventResponseMcpCallFailed | "
        "ResponsesWebSocketStreamEventResponseMcpCallInProgress | "
        "ResponsesWebSocketStreamEventResponseMcpListToolsCompleted | "
        "ResponsesWebSocketStreamEventResponseMcpListToolsFailed | "
        "ResponsesWebSocketStreamEventResponseMcpListToolsInProgress | "
        "ResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded | ResponsesWebSocketStreamEventResponseQueued |"
        " ResponsesWebSocketStreamEventResponseCustomToolCallInputDelta | "
        "ResponsesWebSocketStreamEventResponseCustomToolCallInputDone"
    ),
    "RunCompletionUsage": "RunCompletionUsageObject | None",
    "RunObjectStatus": (
        "Open[Literal['queued', 'in_progress', 'requires_action', 'cancelling', 'cancelled', 'failed', 'completed', "
        "'incomplete', 'expired']]"
    ),
    "RunObjectLastErrorCode": "Open[Literal['server_error', 'rate_limit_exceeded', 'invalid_prompt']]",
    "RunObjectIncompleteDetailsReason": "Open[Literal['max_completion_tokens', 'max_prompt_tokens']]",
    "RunStepCompletionUsage": "RunStepCompletionUsageObject | None",
    "RunStepObjectType": "Open[Literal['message_creation', 'tool_calls']]",
    "RunStepObjectStatus": "Open[Literal['in_progress', 'cancelled', 'failed', 'completed', 'expired']]",
    "RunStepObjectLastErrorCode": "Open[Literal['server_error', 'rate_limit_exceeded']]",
    "RunStepStreamEvent": (
        "RunStepStreamEventThreadRunStepCreated | RunStepStreamEventThreadRunStepInProgress | "
        "RunStepStreamEventThreadRunStepDelta | RunStepStreamEventThreadRunStepCompleted | "
        "RunStepStreamEventThreadRunStepFailed | RunStepStreamEventThreadRunStepCancelled | "
        "RunStepStreamEventThreadRunStepExpired"
    ),
    "RunStreamEvent": (
        "RunStreamEventThreadRunCreated | RunStreamEventThreadRunQueued | RunStreamEventThreadRunInProgress | "
        "RunStreamEventThreadRunRequiresAction | RunStreamEventThreadRunCompleted | RunStreamEventThreadRunIncomplete |"
        " RunStreamEventThreadRunFailed | RunStreamEventThreadRunCancelling | RunStreamEventThreadRunCancelled | "
        "RunStreamEventThreadRunExpired"
    ),
    "ServiceTier": "ServiceTierEnum2 | None",
    "ServiceTierEnum2": "Open[Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast']]",
    "ServiceTierResponses": "ServiceTierResponsesEnum | None",
    "ServiceTierResponsesEnum": "Open[Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast']]",
    "StopConfiguration": "str | list[str] | None",
    "TextResponseFormatConfiguration": "ResponseFormatText | TextResponseFormatJsonSchema | ResponseFormatJsonObject",
    "Tool": (
        "FunctionTool | FileSearchTool | ComputerTool | ComputerUsePreviewTool | WebSearchTool | MCPTool | "
        "CodeInterpreterTool | ProgrammaticToolCallingParam | ImageGenTool | LocalShellToolParam | "
        "FunctionShellToolParam | CustomToolParam | NamespaceToolParam | ToolSearchToolParam | WebSearchPreviewTool | "
        "ApplyPatchToolParam"
    ),
    "ToolChoiceAllowedMode": "Open[Literal['auto', 'required']]",
    "ToolChoiceOptions": "Open[Literal['none', 'auto', 'required']]",
    "ToolChoiceParam": (
        "ToolChoiceOptions | ToolChoiceAllowed | ToolChoiceTypes | ToolChoiceFunction | ToolChoiceMCP | "
        "ToolChoiceCustom | SpecificProgrammaticToolCallingParam | SpecificApplyPatchParam | SpecificFunctionShellParam"
    ),
    "ToolChoiceTypesType": (
        "Open[Literal['file_search', 'web_search_preview', 'computer', 'computer_use_preview', 'computer_use', "
        "'web_search_preview_2025_03_11', 'image_generation', 'code_interpreter']]"
    ),
    "ToolsArray": "list[Tool]",
    "TranscriptionChunkingStrategy": "Literal['auto'] | VadConfig",
    "TranscriptionInclude": "Literal['logprobs']",
    "TruncationObjectType": "Open[Literal['auto', 'last_messages']]",
    "UpdateOrganizationDataRetentionBodyRetentionType": (
        "Open[Literal['zero_data_retention', 'modified_abuse_monitoring', 'enhanced_zero_data_retention', "
        "'enhanced_modified_abuse_monitoring']]"
    ),
    "UpdateProjectDataRetentionBodyRetentionType": (
        "Open[Literal['organization_default', 'none', 'zero_data_retention', 'modified_abuse_monitoring', "
        "'enhanced_zero_data_retention', 'enhanced_modified_abuse_monitoring']]"
    ),
    "UpdateProjectServiceAccountBodyRole": "Open[Literal['member', 'owner']]",
    "UploadStatus": "Open[Literal['pending', 'completed', 'cancelled', 'expired']]",
    "UsageCompletionsResultApiSource": "Open[Literal['agents_api', 'unlabeled']]",
    "UsageWebSearchCallsResultApiSource": "Open[Literal['agents_api', 'unlabeled']]",
    "VectorStoreFileAttributes": "dict[str, str | float | bool] | None",
    "VectorStoreFileBatchObjectObject": "Open[Literal['vector_store.files_batch', 'vector_store.file_batch']]",
    "VectorStoreFileBatchObjectStatus": "Open[Literal['in_progress', 'completed', 'cancelled', 'failed']]",
    "VectorStoreFileObjectStatus": "Open[Literal['in_progress', 'completed', 'cancelled', 'failed']]",
    "VectorStoreFileObjectLastErrorCode": "Open[Literal['server_error', 'unsupported_file', 'invalid_file']]",
    "VectorStoreObjectStatus": "Open[Literal['expired', 'in_progress', 'completed']]",
    "VectorStoreSearchRequestRankingOptionsRanker": "Open[Literal['none', 'auto', 'default-2024-11-15']]",
    "Verbosity": "VerbosityEnum | None",
    "VerbosityEnum": "Open[Literal['low', 'medium', 'high']]",
    "VoiceIdsOrCustomVoice": "VoiceIdsShared | VoiceIdsOrCustomVoiceObject",
    "VoiceIdsShared": "str | VoiceIdsSharedEnum",
    "VoiceIdsSharedEnum": (
        "Open[Literal['alloy', 'ash', 'ballad', 'coral', 'echo', 'sage', 'shimmer', 'verse', 'marin', 'cedar', 'fable',"
        " 'onyx', 'nova']]"
    ),
    "VoiceResourceType": "Open[Literal['audio_sample', 'prompt']]",
    "WebSearchActionSearchSourcesItemType": "Open[Literal['url', 'api']]",
    "WebSearchApproximateLocation": "WebSearchApproximateLocationApproximate | None",
    "WebSearchContextSize": "Open[Literal['low', 'medium', 'high']]",
    "WebSearchToolType": "Open[Literal['web_search', 'web_search_2025_08_26']]",
    "WebSearchToolSearchContextSize": "Open[Literal['low', 'medium', 'high']]",
    "WebSearchToolCallStatus": "Open[Literal['in_progress', 'searching', 'completed', 'failed', 'incomplete']]",
    "WebhookLiveCallIncomingDataSipMediaSecurity": "Open[Literal['rtp', 'srtp']]",
    "WebhookRealtimeCallIncomingDataSipMediaSecurity": "Open[Literal['rtp', 'srtp']]",
    "ModerationInputType": "Open[Literal['text', 'image']]",
    "PromptCacheTTLEnum": "Open[Literal['30m', '12h']]",
    "PromptCacheModeEnum": "Open[Literal['implicit', 'explicit']]",
    "PromptCacheBreakpointParamTtl": "Open[Literal['30m', '12h']]",
    "ModerationMode": "Open[Literal['score', 'block']]",
    "IncludeEnum": (
        "Open[Literal['file_search_call.results', 'web_search_call.results', 'web_search_call.action.sources', "
        "'message.input_image.image_url', 'computer_call_output.output.image_url', 'code_interpreter_call.outputs', "
        "'reasoning.encrypted_content', 'message.output_text.logprobs']]"
    ),
    "MessageStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "MessageRole": (
        "Open[Literal['unknown', 'user', 'assistant', 'system', 'critic', 'discriminator', 'developer', 'tool']]"
    ),
    "PromptCacheBreakpointConfigTtl": "Open[Literal['30m', '12h']]",
    "Annotation": "FileCitationBody | UrlCitationBody | ContainerFileCitationBody | FilePath",
    "ImageDetail": "Open[Literal['low', 'high', 'auto', 'original']]",
    "FileInputDetail": "Open[Literal['auto', 'low', 'high']]",
    "MessagePhase2": "Open[Literal['commentary', 'final_answer']]",
    "ToolCallCaller": "DirectToolCallCaller | ProgramToolCallCaller",
    "FunctionCallStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "ToolCallCallerParam": "DirectToolCallCallerParam | ProgramToolCallCallerParam",
    "FunctionCallOutputStatusEnum": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "ClickButtonType": "Open[Literal['left', 'right', 'wheel', 'back', 'forward']]",
    "ComputerCallOutputStatus": "Open[Literal['completed', 'incomplete', 'failed', 'in_progress']]",
    "ToolSearchExecutionType": "Open[Literal['server', 'client']]",
    "CallableToolAllowedCaller": "Open[Literal['direct', 'programmatic']]",
    "RankerVersionType": "Open[Literal['auto', 'default-2024-11-15']]",
    "Filters": "ComparisonFilter | CompoundFilter",
    "ComputerEnvironment": "Open[Literal['windows', 'mac', 'linux', 'ubuntu', 'browser']]",
    "ContainerMemoryLimit": "Open[Literal['1g', '4g', '16g', '64g']]",
    "InputFidelity": "Open[Literal['high', 'low']]",
    "ImageGenActionEnum": "Open[Literal['generate', 'edit', 'auto']]",
    "GrammarSyntax1": "Open[Literal['lark', 'regex']]",
    "EmptyModelParam": "dict[str, Any]",
    "SearchContextSize": "Open[Literal['low', 'medium', 'high']]",
    "SearchContentType": "Open[Literal['text', 'image']]",
    "WebSearchPreviewToolType": "Open[Literal['web_search_preview', 'web_search_preview_2025_03_11']]",
    "ProgramOutputStatus": "Open[Literal['completed', 'incomplete']]",
    "FunctionShellCallStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "FunctionShellCallOutputStatusEnum": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "ApplyPatchCallStatus": "Open[Literal['in_progress', 'completed']]",
    "ApplyPatchCallOutputStatus": "Open[Literal['completed', 'failed']]",
    "MCPToolCallStatus": "Open[Literal['in_progress', 'completed', 'incomplete', 'calling', 'failed']]",
    "DetailEnum": "Open[Literal['low', 'high', 'auto', 'original']]",
    "FunctionCallItemStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "FileDetailEnum": "Open[Literal['auto', 'low', 'high']]",
    "FunctionShellCallItemStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "FunctionShellCallOutputOutcomeParam": (
        "FunctionShellCallOutputTimeoutOutcomeParam | FunctionShellCallOutputExitOutcomeParam"
    ),
    "ApplyPatchCallStatusParam": "Open[Literal['in_progress', 'completed']]",
    "ApplyPatchOperationParam": (
        "ApplyPatchCreateFileOperationParam | ApplyPatchDeleteFileOperationParam | ApplyPatchUpdateFileOperationParam"
    ),
    "ApplyPatchCallOutputStatusParam": "Open[Literal['completed', 'failed']]",
    "ProgramOutputItemStatus": "Open[Literal['completed', 'incomplete']]",
    "PublicProjectResidency": (
        "Open[Literal['GLOBAL', 'US_STORAGE_PROCESSING', 'EU_STORAGE_PROCESSING', 'JP_STORAGE', 'KR_STORAGE', "
        "'CA_STORAGE', 'SG_STORAGE', 'IN_STORAGE', 'AU_STORAGE', 'GB_STORAGE', 'AE_STORAGE', 'AE_STORAGE_PROCESSING', "
        "'JP_STORAGE_PROCESSING', 'IN_STORAGE_PROCESSING', 'AU_STORAGE_PROCESSING']]"
    ),
    "ReasoningModeEnum": "str | ReasoningModeEnumEnum",
    "ReasoningModeEnumEnum": "Open[Literal['standard', 'pro']]",
    "SpendLimitCurrency": "str | Literal['USD']",
    "SpendLimitInterval": "str | Literal['month']",
    "SpendLimitEnforcementStatus": "str | SpendLimitEnforcementStatusEnum",
    "SpendLimitEnforcementStatusEnum": "Open[Literal['inactive', 'enforcing']]",
    "ProvenanceCheckObject": "Literal['content_provenance_check']",
    "ProvenanceDetectionResultApi": "Open[Literal['detected', 'not_detected']]",
    "C2PAValidationStateApi": "Open[Literal['trusted', 'valid', 'invalid', 'not_present']]",
    "OrderEnum": "Open[Literal['asc', 'desc']]",
    "VideoModel": "str | VideoModelEnum",
    "VideoModelEnum": (
        "Open[Literal['sora-2', 'sora-2-pro', 'sora-2-2025-10-06', 'sora-2-pro-2025-10-06', 'sora-2-2025-12-08']]"
    ),
    "VideoStatus": "Open[Literal['queued', 'in_progress', 'completed', 'failed']]",
    "VideoSize": "Open[Literal['720x1280', '1280x720', '1024x1792', '1792x1024']]",
    "Error2MisalignmentErrorType": (
        "Open[Literal['potentially_unintended_data_transfer', 'potentially_unintended_data_access', "
        "'potentially_unintended_destructive_activity', 'other']]"
    ),
    "VideoSeconds": "Open[Literal['4', '8', '12']]",
    "VideoContentVariant": "Open[Literal['video', 'thumbnail', 'spritesheet']]",
    "TruncationEnum": "Open[Literal['auto', 'disabled']]",
    "PersonalityEnum": "str | PersonalityEnumEnum",
    "PersonalityEnumEnum": "Open[Literal['friendly', 'pragmatic']]",
    "PromptCacheRetentionEnum": "Open[Literal['in_memory', '24h']]",
    "ServiceTierEnum": "Open[Literal['auto', 'default', 'fast', 'flex', 'priority']]",
    "CompactResponseMethodPublicBodyImageContextCompression": "Open[Literal['auto', 'enabled', 'disabled']]",
    "ItemField": (
        "Message | Program | ProgramOutput | FunctionToolCall | ToolSearchCall | ToolSearchOutput | AdditionalTools | "
        "FunctionToolCallOutput | FileSearchToolCall | WebSearchToolCall | ImageGenToolCall | ComputerToolCall | "
        "ComputerToolCallOutputResource | ReasoningItem | CompactionBody | CodeInterpreterToolCall | LocalShellToolCall"
        " | LocalShellToolCallOutput | FunctionShellCall | FunctionShellCallOutput | ApplyPatchToolCall | "
        "ApplyPatchToolCallOutput | MCPListTools | MCPApprovalRequest | MCPApprovalResponseResource | MCPToolCall | "
        "CustomToolCall | CustomToolCallOutput"
    ),
    "CompactResourceImageContextCompression": "Open[Literal['enabled', 'disabled']]",
    "ChatSessionStatus": "Open[Literal['active', 'expired', 'cancelled']]",
    "AttachmentType": "Open[Literal['image', 'file']]",
    "ClientToolCallStatus": "Open[Literal['in_progress', 'completed']]",
    "TaskType": "Open[Literal['custom', 'thought']]",
    "ThreadItem": (
        "UserMessageItem | AssistantMessageItem | WidgetMessageItem | ClientToolCallItem | TaskItem | TaskGroupItem"
    ),
    "ErrorPayloadMisalignmentErrorType": (
        "Open[Literal['potentially_unintended_data_transfer', 'potentially_unintended_data_access', "
        "'potentially_unintended_destructive_activity', 'other']]"
    ),
    "BetaToolChoiceParam": (
        "BetaToolChoiceOptions | BetaToolChoiceAllowed | BetaToolChoiceTypes | BetaToolChoiceFunction | "
        "BetaToolChoiceMCP | BetaToolChoiceCustom | BetaSpecificProgrammaticToolCallingParam | "
        "BetaSpecificApplyPatchParam | BetaSpecificFunctionShellParam"
    ),
    "BetaToolChoiceTypesType": (
        "Open[Literal['file_search', 'web_search_preview', 'computer', 'computer_use_preview', 'computer_use', "
        "'web_search_preview_2025_03_11', 'image_generation', 'code_interpreter']]"
    ),
    "BetaToolChoiceAllowedMode": "Open[Literal['auto', 'required']]",
    "BetaToolChoiceOptions": "Open[Literal['none', 'auto', 'required']]",
    "BetaConversationParam": "str | BetaConversationParam2",
    "BetaPersonalityEnum": "str | BetaPersonalityEnumEnum",
    "BetaPersonalityEnumEnum": "Open[Literal['friendly', 'pragmatic']]",
    "BetaTruncationEnum": "Open[Literal['auto', 'disabled']]",
    "BetaReasoningSummary": "Open[Literal['auto', 'concise', 'detailed']]",
    "BetaReasoningContext": "Open[Literal['auto', 'current_turn', 'all_turns']]",
    "BetaReasoningGenerateSummary": "Open[Literal['auto', 'concise', 'detailed']]",
    "BetaReasoningEffort": "BetaReasoningEffortEnum | None",
    "BetaReasoningEffortEnum": "Open[Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max']]",
    "BetaReasoningModeEnum": "str | BetaReasoningModeEnumEnum",
    "BetaReasoningModeEnumEnum": "Open[Literal['standard', 'pro']]",
    "BetaVerbosity": "BetaVerbosityEnum | None",
    "BetaVerbosityEnum": "Open[Literal['low', 'medium', 'high']]",
    "BetaTextResponseFormatConfiguration": (
        "BetaResponseFormatText | BetaTextResponseFormatJsonSchema | BetaResponseFormatJsonObject"
    ),
    "BetaResponseFormatJsonSchemaSchema": "dict[str, Any]",
    "BetaTool": (
        "BetaFunctionTool | BetaFileSearchTool | BetaComputerTool | BetaComputerUsePreviewTool | BetaWebSearchTool | "
        "BetaMCPTool | BetaCodeInterpreterTool | BetaProgrammaticToolCallingParam | BetaImageGenTool | "
        "BetaLocalShellToolParam | BetaFunctionShellToolParam | BetaCustomToolParam | BetaNamespaceToolParam | "
        "BetaToolSearchToolParam | BetaWebSearchPreviewTool | BetaApplyPatchToolParam"
    ),
    "BetaCallableToolAllowedCaller": "Open[Literal['direct', 'programmatic']]",
    "BetaWebSearchPreviewToolType": "Open[Literal['web_search_preview', 'web_search_preview_2025_03_11']]",
    "BetaSearchContentType": "Open[Literal['text', 'image']]",
    "BetaSearchContextSize": "Open[Literal['low', 'medium', 'high']]",
    "BetaEmptyModelParam": "dict[str, Any]",
    "BetaToolSearchExecutionType": "Open[Literal['server', 'client']]",
    "BetaGrammarSyntax1": "Open[Literal['lark', 'regex']]",
    "BetaContainerMemoryLimit": "Open[Literal['1g', '4g', '16g', '64g']]",
    "BetaImageGenToolComplexity": "Open[Literal['low', 'medium', 'high']]",
    "BetaImageGenToolSvgReasoningEffort": "Open[Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max']]",
    "BetaImageGenToolModel": (
        "Open[Literal['gpt-image-1', 'gpt-image-1-mini', 'gpt-image-1.5', 'gpt-image-2', 'gpt-image-2-2026-04-21', "
        "'gpt-image-2.5-sunburst', 'gpt-image-2.5-sunburst-2026-09-08', 'gpt-image-2.5-flare', "
        "'gpt-image-2.5-flare-2026-09-08', 'gpt-image-2.6-sunburst', 'gpt-image-2.6-flare', 'chatgpt-image-latest']]"
    ),
    "BetaImageGenToolQuality": "Open[Literal['low', 'medium', 'high', 'auto', 'xhigh', 'max']]",
    "BetaImageGenToolSize": "Open[Literal['1024x1024', '1024x1536', '1536x1024', 'auto']]",
    "BetaImageGenToolOutputFormat": "Open[Literal['png', 'webp', 'jpeg', 'gif', 'svg']]",
    "BetaImageGenToolModeration": "Open[Literal['auto', 'low']]",
    "BetaImageGenToolBackground": "Open[Literal['transparent', 'opaque', 'auto']]",
    "BetaImageGenActionEnum": "Open[Literal['generate', 'edit', 'auto']]",
    "BetaInputFidelity": "Open[Literal['high', 'low']]",
    "BetaMCPToolConnectorId": (
        "Open[Literal['connector_dropbox', 'connector_gmail', 'connector_googlecalendar', 'connector_googledrive', "
        "'connector_microsoftteams', 'connector_outlookcalendar', 'connector_outlookemail', 'connector_sharepoint']]"
    ),
    "BetaMCPToolRequireApprovalEnum": "Open[Literal['always', 'never']]",
    "BetaWebSearchToolType": "Open[Literal['web_search', 'web_search_2025_08_26']]",
    "BetaWebSearchToolSearchContextSize": "Open[Literal['low', 'medium', 'high']]",
    "BetaWebSearchApproximateLocation": "BetaWebSearchApproximateLocationApproximate | None",
    "BetaComputerEnvironment": "Open[Literal['windows', 'mac', 'linux', 'ubuntu', 'browser']]",
    "BetaFilters": "BetaComparisonFilter | BetaCompoundFilter",
    "BetaCompoundFilterType": "Open[Literal['and', 'or']]",
    "BetaComparisonFilterType": "Open[Literal['eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in', 'nin']]",
    "BetaRankerVersionType": "Open[Literal['auto', 'default-2024-11-15']]",
    "BetaInputItem": (
        "BetaEasyInputMessage | BetaItem | BetaCompactionTriggerItemParam | BetaItemReferenceParam | "
        "BetaProgramItemParam | BetaProgramOutputItemParam | BetaResponseConfigurationUpdateItem"
    ),
    "BetaProgramOutputItemStatus": "Open[Literal['completed', 'incomplete']]",
    "BetaItem": (
        "BetaInputMessage | BetaOutputMessage | BetaFileSearchToolCall | BetaComputerToolCall | "
        "BetaComputerCallOutputItemParam | BetaWebSearchToolCall | BetaFunctionToolCall | "
        "BetaFunctionCallOutputItemParam | BetaAgentMessageItemParam | BetaMultiAgentCallItemParam | "
        "BetaMultiAgentCallOutputItemParam | BetaToolSearchCallItemParam | BetaToolSearchOutputItemParam | "
        "BetaAdditionalToolsItemParam | BetaReasoningItem | BetaCompactionSummaryItemParam | BetaImageGenToolCall | "
        "BetaCodeInterpreterToolCall | BetaLocalShellToolCall | BetaLocalShellToolCallOutput | "
        "BetaFunctionShellCallItemParam | BetaFunctionShellCallOutputItemParam | BetaApplyPatchToolCallItemParam | "
        "BetaApplyPatchToolCallOutputItemParam | BetaMCPListTools | BetaMCPApprovalRequest | BetaMCPApprovalResponse | "
        "BetaMCPToolCall | BetaCustomToolCallOutput | BetaCustomToolCall"
    ),
    "BetaToolCallCaller": "BetaDirectToolCallCaller | BetaProgramToolCallCaller",
    "BetaCustomToolCallOutputStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "BetaFunctionAndCustomToolCallOutput": "BetaInputTextContent | BetaInputImageContent | BetaInputFileContent",
    "BetaFileInputDetail": "Open[Literal['auto', 'low', 'high']]",
    "BetaPromptCacheBreakpointConfigTtl": "Open[Literal['30m', '12h']]",
    "BetaImageDetail": "Open[Literal['low', 'high', 'auto', 'original']]",
    "BetaToolCallCallerParam": "BetaDirectToolCallCallerParam | BetaProgramToolCallCallerParam",
    "BetaMCPToolCallStatus": "Open[Literal['in_progress', 'completed', 'incomplete', 'calling', 'failed']]",
    "BetaMCPToolCallError": "BetaMCPProtocolError | BetaMCPToolExecutionError | BetaHTTPError",
    "BetaApplyPatchCallOutputStatusParam": "Open[Literal['completed', 'failed']]",
    "BetaApplyPatchOperationParam": (
        "BetaApplyPatchCreateFileOperationParam | BetaApplyPatchDeleteFileOperationParam | "
        "BetaApplyPatchUpdateFileOperationParam"
    ),
    "BetaApplyPatchCallStatusParam": "Open[Literal['in_progress', 'completed']]",
    "BetaFunctionShellCallItemStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "BetaFunctionShellCallOutputOutcomeParam": (
        "BetaFunctionShellCallOutputTimeoutOutcomeParam | BetaFunctionShellCallOutputExitOutcomeParam"
    ),
    "BetaLocalShellToolCallOutputStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "BetaLocalShellToolCallStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "BetaCodeInterpreterToolCallStatus": (
        "Open[Literal['in_progress', 'completed', 'incomplete', 'interpreting', 'failed']]"
    ),
    "BetaImageGenToolCallAction": "Open[Literal['generate', 'edit', 'auto']]",
    "BetaImageGenToolCallBackground": "Open[Literal['transparent', 'opaque', 'auto']]",
    "BetaImageGenToolCallErrorModerationDetailsModerationStage": "Open[Literal['input', 'output', 'unknown']]",
    "BetaImageGenToolCallOutputFormat": "Open[Literal['png', 'webp', 'jpeg', 'gif', 'svg']]",
    "BetaImageGenToolCallQuality": "Open[Literal['low', 'medium', 'high', 'xhigh', 'max', 'auto']]",
    "BetaImageGenToolCallSize": "Open[Literal['1024x1024', '1024x1536', '1536x1024']]",
    "BetaImageGenToolCallStatus": "Open[Literal['in_progress', 'completed', 'generating', 'failed']]",
    "BetaReasoningItemStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "BetaFunctionCallItemStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "BetaMultiAgentAction1": (
        "Open[Literal['spawn_agent', 'interrupt_agent', 'list_agents', 'send_message', 'followup_task', 'wait_agent']]"
    ),
    "BetaPromptCacheBreakpointParamTtl": "Open[Literal['30m', '12h']]",
    "BetaDetailEnum": "Open[Literal['low', 'high', 'auto', 'original']]",
    "BetaFileDetailEnum": "Open[Literal['auto', 'low', 'high']]",
    "BetaFunctionToolCallStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "BetaWebSearchToolCallStatus": "Open[Literal['in_progress', 'searching', 'completed', 'failed', 'incomplete']]",
    "BetaWebSearchActionSearchSourcesItemType": "Open[Literal['url', 'api']]",
    "BetaComputerToolCallStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "BetaComputerActionList": "list[BetaComputerAction]",
    "BetaComputerAction": (
        "BetaClickParam | BetaDoubleClickAction | BetaDragParam | BetaKeyPressAction | BetaMoveParam | "
        "BetaScreenshotParam | BetaScrollParam | BetaTypeParam | BetaWaitParam"
    ),
    "BetaClickButtonType": "Open[Literal['left', 'right', 'wheel', 'back', 'forward']]",
    "BetaFileSearchToolCallStatus": "Open[Literal['in_progress', 'searching', 'completed', 'incomplete', 'failed']]",
    "BetaVectorStoreFileAttributes": "dict[str, str | float | bool] | None",
    "BetaOutputMessageStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "BetaMessagePhase": "Open[Literal['commentary', 'final_answer']]",
    "BetaOutputMessageContent": "BetaOutputTextContent | BetaRefusalContent",
    "BetaAnnotation": "BetaFileCitationBody | BetaUrlCitationBody | BetaContainerFileCitationBody | BetaFilePath",
    "BetaInputMessageRole": "Open[Literal['user', 'system', 'developer']]",
    "BetaInputMessageStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "BetaInputMessageContentList": "list[BetaInputContent]",
    "BetaInputContent": "BetaInputTextContent | BetaInputImageContent | BetaInputFileContent",
    "BetaEasyInputMessageRole": "Open[Literal['user', 'assistant', 'system', 'developer']]",
    "BetaCompactResponseMethodPublicBodyImageContextCompression": "Open[Literal['auto', 'enabled', 'disabled']]",
    "BetaServiceTierEnum": "Open[Literal['auto', 'default', 'fast', 'flex', 'priority']]",
    "BetaPromptCacheModeEnum": "Open[Literal['implicit', 'explicit']]",
    "BetaPromptCacheTTLEnum": "Open[Literal['30m', '12h']]",
    "BetaPromptCacheRetentionEnum": "Open[Literal['in_memory', '24h']]",
    "BetaModelIdsCompaction": "BetaModelIdsResponses | str | None",
    "BetaModelIdsResponses": "BetaModelIdsShared | BetaModelIdsResponsesEnum",
    "BetaModelIdsResponsesEnum": (
        "Open[Literal['o1-pro', 'o1-pro-2025-03-19', 'o3-pro', 'o3-pro-2025-06-10', 'o3-deep-research', "
        "'o3-deep-research-2025-06-26', 'o4-mini-deep-research', 'o4-mini-deep-research-2025-06-26', "
        "'computer-use-preview', 'computer-use-preview-2025-03-11', 'gpt-5.5-pro', 'gpt-5.5-pro-2026-04-23', "
        "'gpt-5-codex', 'gpt-5-pro', 'gpt-5-pro-2025-10-06', 'gpt-5.1-codex-max', 'gpt-daybreak-blue-latest', "
        "'gpt-daybreak-red-latest', 'gpt-5.6-cyber']]"
    ),
    "BetaModelIdsShared": "str | BetaModelIdsSharedEnum",
    "BetaModelIdsSharedEnum": (
        "Open[Literal['gpt-5.6-sol', 'gpt-5.6-terra', 'gpt-5.6-luna', 'gpt-5.5', 'gpt-5.5-2026-04-23', 'gpt-5.4', "
        "'gpt-5.4-mini', 'gpt-5.4-nano', 'gpt-5.4-mini-2026-03-17', 'gpt-5.4-nano-2026-03-17', 'gpt-5.3-chat-latest', "
        "'gpt-5.2', 'gpt-5.2-2025-12-11', 'gpt-5.2-chat-latest', 'gpt-5.2-pro', 'gpt-5.2-pro-2025-12-11', 'gpt-5.1', "
        "'gpt-5.1-2025-11-13', 'gpt-5.1-codex', 'gpt-5.1-mini', 'gpt-5.1-chat-latest', 'gpt-5', 'gpt-5-mini', "
        "'gpt-5-nano', 'gpt-5-2025-08-07', 'gpt-5-mini-2025-08-07', 'gpt-5-nano-2025-08-07', 'gpt-5-chat-latest', "
        "'gpt-4.1', 'gpt-4.1-mini', 'gpt-4.1-nano', 'gpt-4.1-2025-04-14', 'gpt-4.1-mini-2025-04-14', "
        "'gpt-4.1-nano-2025-04-14', 'o4-mini', 'o4-mini-2025-04-16', 'o3', 'o3-2025-04-16', 'o3-mini', "
        "'o3-mini-2025-01-31', 'o1', 'o1-2024-12-17', 'o1-preview', 'o1-preview-2024-09-12', 'o1-mini', "
        "'o1-mini-2024-09-12', 'gpt-4o', 'gpt-4o-2024-11-20', 'gpt-4o-2024-08-06', 'gpt-4o-2024-05-13', "
        "'gpt-4o-audio-preview', 'gpt-4o-audio-preview-2024-10-01', 'gpt-4o-audio-preview-2024-12-17', "
        "'gpt-4o-audio-preview-2025-06-03', 'gpt-4o-mini-audio-preview', 'gpt-4o-mini-audio-preview-2024-12-17', "
        "'gpt-4o-search-preview', 'gpt-4o-mini-search-preview', 'gpt-4o-search-preview-2025-03-11', "
        "'gpt-4o-mini-search-preview-2025-03-11', 'chatgpt-4o-latest', 'codex-mini-latest', 'gpt-4o-mini', "
        "'gpt-4o-mini-2024-07-18', 'gpt-4-turbo', 'gpt-4-turbo-2024-04-09', 'gpt-4-0125-preview', "
        "'gpt-4-turbo-preview', 'gpt-4-1106-preview', 'gpt-4-vision-preview', 'gpt-4', 'gpt-4-0314', 'gpt-4-0613', "
        "'gpt-4-32k', 'gpt-4-32k-0314', 'gpt-4-32k-0613', 'gpt-3.5-turbo', 'gpt-3.5-turbo-16k', 'gpt-3.5-turbo-0301', "
        "'gpt-3.5-turbo-0613', 'gpt-3.5-turbo-1106', 'gpt-3.5-turbo-0125', 'gpt-3.5-turbo-16k-0613', 'gpt-6-astra', "
        "'gpt-6.2-astra', 'gpt-6.1-sol', 'gpt-6.2-sol', 'gpt-6.1-terra', 'gpt-6-sol', 'gpt-6-luna', 'gpt-audio-mini', "
        "'gpt-audio-mini-2025-12-15', 'o1-pro', 'o1-pro-2025-03-19', 'o3-pro', 'o3-pro-2025-06-10', 'o3-deep-research',"
        " 'o3-deep-research-2025-06-26', 'o4-mini-deep-research', 'o4-mini-deep-research-2025-06-26', "
        "'computer-use-preview', 'computer-use-preview-2025-03-11', 'gpt-5.5-pro', 'gpt-5.5-pro-2026-04-23', "
        "'gpt-5-codex', 'gpt-5-pro', 'gpt-5-pro-2025-10-06', 'gpt-5.1-codex-max', 'gpt-daybreak-blue-latest', "
        "'gpt-daybreak-red-latest', 'gpt-5.6-cyber', 'gpt-6-cyber', 'gpt-rosalind-research', 'gpt-6-rosalind', "
        "'gpt-6.2-astra-law']]"
    ),
    "BetaItemResource": (
        "BetaInputMessageResource | BetaOutputMessage | BetaFileSearchToolCall | BetaComputerToolCall | "
        "BetaComputerToolCallOutputResource | BetaWebSearchToolCall | BetaFunctionToolCallResource | "
        "BetaFunctionToolCallOutputResource | BetaAgentMessage | BetaMultiAgentCall | BetaMultiAgentCallOutput | "
        "BetaToolSearchCall | BetaToolSearchOutput | BetaAdditionalTools | BetaReasoningItem | BetaProgram | "
        "BetaProgramOutput | BetaCompactionBody | BetaImageGenToolCall | BetaCodeInterpreterToolCall | "
        "BetaLocalShellToolCall | BetaLocalShellToolCallOutput | BetaFunctionShellCall | BetaFunctionShellCallOutput | "
        "BetaApplyPatchToolCall | BetaApplyPatchToolCallOutput | BetaMCPListTools | BetaMCPApprovalRequest | "
        "BetaMCPApprovalResponseResource | BetaMCPToolCall | BetaCustomToolCallResource | "
        "BetaCustomToolCallOutputResource | BetaResponseConfigurationUpdateItem"
    ),
    "BetaFunctionCallOutputStatusEnum": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "BetaFunctionCallStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "BetaApplyPatchCallOutputStatus": "Open[Literal['completed', 'failed']]",
    "BetaApplyPatchCallStatus": "Open[Literal['in_progress', 'completed']]",
    "BetaFunctionShellCallOutputStatusEnum": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "BetaFunctionShellCallStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "BetaProgramOutputStatus": "Open[Literal['completed', 'incomplete']]",
    "BetaMessageRole": (
        "Open[Literal['unknown', 'user', 'assistant', 'system', 'critic', 'discriminator', 'developer', 'tool']]"
    ),
    "BetaMultiAgentAction": (
        "Open[Literal['spawn_agent', 'interrupt_agent', 'list_agents', 'send_message', 'followup_task', 'wait_agent']]"
    ),
    "BetaFunctionToolCallOutputStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "BetaComputerCallOutputStatus": "Open[Literal['completed', 'incomplete', 'failed', 'in_progress']]",
    "BetaComputerToolCallOutputStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "BetaInputMessageResourceRole": "Open[Literal['user', 'system', 'developer']]",
    "BetaInputMessageResourceStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "BetaCompactResourceImageContextCompression": "Open[Literal['enabled', 'disabled']]",
    "BetaItemField": (
        "BetaMessage | BetaProgram | BetaProgramOutput | BetaFunctionToolCall | BetaMultiAgentCall | "
        "BetaMultiAgentCallOutput | BetaToolSearchCall | BetaToolSearchOutput | BetaAdditionalTools | BetaAgentMessage "
        "| BetaFunctionToolCallOutput | BetaFileSearchToolCall | BetaWebSearchToolCall | BetaImageGenToolCall | "
        "BetaComputerToolCall | BetaComputerToolCallOutputResource | BetaReasoningItem | BetaCompactionBody | "
        "BetaCodeInterpreterToolCall | BetaLocalShellToolCall | BetaLocalShellToolCallOutput | BetaFunctionShellCall | "
        "BetaFunctionShellCallOutput | BetaApplyPatchToolCall | BetaApplyPatchToolCallOutput | BetaMCPListTools | "
        "BetaMCPApprovalRequest | BetaMCPApprovalResponseResource | BetaMCPToolCall | BetaCustomToolCall | "
        "BetaCustomToolCallOutput"
    ),
    "BetaMessagePhase2": "Open[Literal['commentary', 'final_answer']]",
    "BetaMessageStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "BetaResponseAccessProgramsCyber": "Open[Literal['standard', 'daybreak_blue', 'daybreak_red']]",
    "BetaResponseImageContextCompression": "Open[Literal['enabled', 'disabled']]",
    "BetaResponseInputTransformationsItemReason": (
        "Open[Literal['organization_mismatch', 'end_user_mismatch', 'model_mismatch', 'prefix_mismatch', "
        "'turn_boundary']]"
    ),
    "BetaResponsePromptCacheDiagnosticsCacheMissReason": (
        "Open[Literal['model_changed', 'prompt_cache_key_changed', 'tools_changed', 'text_format_changed', "
        "'reasoning_effort_changed', 'verbosity_changed', 'context_compacted', 'input_changed', "
        "'service_tier_changed']]"
    ),
    "BetaResponsePromptCacheRetention": "Open[Literal['in_memory', '24h']]",
    "BetaResponseTruncation": "Open[Literal['auto', 'disabled']]",
    "BetaResponseStatus": "Open[Literal['completed', 'failed', 'in_progress', 'cancelled', 'queued', 'incomplete']]",
    "BetaResponseIncompleteDetailsReason": (
        "Open[Literal['max_output_tokens', 'content_filter', 'max_messages', 'steered']]"
    ),
    "BetaModerationInputType": "Open[Literal['text', 'image']]",
    "BetaOutputItem": (
        "BetaOutputMessage | BetaFileSearchToolCall | BetaFunctionToolCall | BetaFunctionToolCallOutputResource | "
        "BetaAgentMessage | BetaMultiAgentCall | BetaMultiAgentCallOutput | BetaWebSearchToolCall | "
        "BetaComputerToolCall | BetaComputerToolCallOutputResource | BetaReasoningItem | BetaProgram | "
        "BetaProgramOutput | BetaToolSearchCall | BetaToolSearchOutput | BetaAdditionalTools | BetaCompactionBody | "
        "BetaImageGenToolCall | BetaCodeInterpreterToolCall | BetaLocalShellToolCall | BetaLocalShellToolCallOutput | "
        "BetaFunctionShellCall | BetaFunctionShellCallOutput | BetaApplyPatchToolCall | BetaApplyPatchToolCallOutput | "
        "BetaMCPToolCall | BetaMCPListTools | BetaMCPApprovalRequest | BetaMCPApprovalResponseResource | "
        "BetaCustomToolCall | BetaCustomToolCallOutputResource"
    ),
    "BetaResponseError": "BetaResponseErrorObject | None",
    "BetaResponseErrorObjectMisalignmentErrorType": (
        "Open[Literal['potentially_unintended_data_transfer', 'potentially_unintended_data_access', "
        "'potentially_unintended_destructive_activity', 'other']]"
    ),
    "BetaResponseErrorCode": (
        "Open[Literal['server_error', 'rate_limit_exceeded', 'invalid_prompt', 'data_residency_mismatch', 'bio_policy',"
        " 'vector_store_timeout', 'invalid_image', 'invalid_image_format', 'invalid_base64_image', 'invalid_image_url',"
        " 'image_too_large', 'image_too_small', 'image_parse_error', 'image_content_policy_violation', "
        "'invalid_image_mode', 'image_file_too_large', 'unsupported_image_media_type', 'empty_image_file', "
        "'failed_to_download_image', 'image_file_not_found', 'misalignment_policy_violation']]"
    ),
    "BetaServiceTierResponses": "BetaServiceTierResponsesEnum | None",
    "BetaServiceTierResponsesEnum": (
        "Open[Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast']]"
    ),
    "BetaPrompt": "BetaPromptObject | None",
    "BetaResponsePromptVariables": (
        "dict[str, str | BetaInputTextContent | BetaInputImageContent | BetaInputFileContent] | None"
    ),
    "BetaToolsArray": "list[BetaTool]",
    "BetaModelResponsePropertiesPromptCacheRetention": "Open[Literal['in_memory', '24h']]",
    "BetaMetadata": "dict[str, str] | None",
    "BetaOutputContent": "BetaOutputTextContent | BetaRefusalContent | BetaReasoningTextContent",
    "BetaInputAudioInputAudioFormat": "Open[Literal['mp3', 'wav']]",
    "BetaInputParam": "str | list[BetaInputItem]",
    "BetaContent": "BetaInputContent | BetaOutputContent",
    "BetaIncludeEnum": (
        "Open[Literal['file_search_call.results', 'web_search_call.results', 'web_search_call.action.sources', "
        "'message.input_image.image_url', 'computer_call_output.output.image_url', 'code_interpreter_call.outputs', "
        "'reasoning.encrypted_content', 'message.output_text.logprobs']]"
    ),
    "BetaResponsesServerEvent": (
        "BetaResponsesServerEventResponseAudioDelta | BetaResponsesServerEventResponseAudioDone | "
        "BetaResponsesServerEventResponseAudioTranscriptDelta | BetaResponsesServerEventResponseAudioTranscriptDone | "
        "BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta | "
        "BetaResponsesServerEventResponseCodeInterpreterCallCodeDone | "
        "BetaResponsesServerEventResponseCodeInterpreterCallCompleted | "
        "BetaResponsesServerEventResponseCodeInterpreterCallInProgress | "
        "BetaResponsesServerEventResponseCodeInterpreterCallInterpreting | BetaResponsesServerEventResponseCompleted | "
        "BetaResponsesServerEventResponseContentPartAdded | BetaResponsesServerEventResponseContentPartDone | "
        "BetaResponsesServerEventResponseCreated | BetaResponsesServerEventResponseFileSearchCallCompleted | "
        "BetaResponsesServerEventResponseFileSearchCallInProgress | "
        "BetaResponsesServerEventResponseFileSearchCallSearching | "
        "BetaResponsesServerEventResponseFunctionCallArgumentsDelta | "
        "BetaResponsesServerEventResponseFunctionCallArgumentsDone | "
        "BetaResponsesServerEventResponseShellCallCommandAdded | BetaResponsesServerEventResponseShellCallCommandDelta "
        "| BetaResponsesServerEventResponseShellCallCommandDone | "
        "BetaResponsesServerEventResponseShellCallOutputContentDelta | "
        "BetaResponsesServerEventResponseShellCallOutputContentDone | BetaResponsesServerEventResponseInProgress | "
        "BetaResponsesServerEventResponseFailed | BetaResponsesServerEventResponseIncomplete | "
        "BetaResponsesServerEventResponseOutputItemAdded | BetaResponsesServerEventResponseOutputItemDone | "
        "BetaResponsesServerEventResponseReasoningSummaryPartAdded | "
        "BetaResponsesServerEventResponseReasoningSummaryPartDone | "
        "BetaResponsesServerEventResponseReasoningSummaryTextDelta | "
        "BetaResponsesServerEventResponseReasoningSummaryTextDone | BetaResponsesServerEventResponseReasoningTextDelta "
        "| BetaResponsesServerEventResponseReasoningTextDone | BetaResponsesServerEventResponseRefusalDelta | "
        "BetaResponsesServerEventResponseRefusalDone | BetaResponsesServerEventResponseOutputTextDelta | "
        "BetaResponsesServerEventResponseOutputTextDone | BetaResponsesServerEventResponseWebSearchCallCompleted | "
        "BetaResponsesServerEventResponseWebSearchCallInProgress | "
        "BetaResponsesServerEventResponseWebSearchCallSearching | "
        "BetaResponsesServerEventResponseImageGenerationCallCompleted | "
        "BetaResponsesServerEventResponseImageGenerationCallGenerating | "
        "BetaResponsesServerEventResponseImageGenerationCallInProgress | "
        "BetaResponsesServerEventResponseImageGenerationCallPartialImage | "
        "BetaResponsesServerEventResponseMcpCallArgumentsDelta | BetaResponsesServerEventResponseMcpCallArgumentsDone |"
        " BetaResponsesServerEventResponseMcpCallCompleted | BetaResponsesServerEventResponseMcpCallFailed | "
        "BetaResponsesServerEventResponseMcpCallInProgress | BetaResponsesServerEventResponseMcpListToolsCompleted | "
        "BetaResponsesServerEventResponseMcpListToolsFailed | BetaResponsesServerEventResponseMcpListToolsInProgress | "
        "BetaResponsesServerEventResponseOutputTextAnnotationAdded | BetaResponsesServerEventResponseQueued | "
        "BetaResponsesServerEventResponseCustomToolCallInputDelta | "
        "BetaResponsesServerEventResponseCustomToolCallInputDone | BetaResponseWsError | BetaResponseInjectCreatedEvent"
        " | BetaResponseInjectFailedEvent"
    ),
    "BetaResponseInjectFailedEventErrorCode": "Open[Literal['response_already_completed', 'response_not_found']]",
    "BetaResponsesWebSocketStreamEvent": (
        "BetaResponsesWebSocketStreamEventResponseAudioDelta | BetaResponsesWebSocketStreamEventResponseAudioDone | "
        "BetaResponsesWebSocketStreamEventResponseAudioTranscriptDelta | "
        "BetaResponsesWebSocketStreamEventResponseAudioTranscriptDone | "
        "BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta | "
        "BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone | "
        "BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted | "
        "BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress | "
        "BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting | "
        "BetaResponsesWebSocketStreamEventResponseCompleted | BetaResponsesWebSocketStreamEventResponseContentPartAdded"
        " | BetaResponsesWebSocketStreamEventResponseContentPartDone | BetaResponsesWebSocketStreamEventResponseCreated"
        " | BetaResponsesWebSocketStreamEventResponseFileSearchCallCompleted | "
        "BetaResponsesWebSocketStreamEventResponseFileSearchCallInProgress | "
        "BetaResponsesWebSocketStreamEventResponseFileSearchCallSearching | "
        "BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta | "
        "BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone | "
        "BetaResponsesWebSocketStreamEventResponseShellCallCommandAdded | "
        "BetaResponsesWebSocketStreamEventResponseShellCallCommandDelta | "
        "BetaResponsesWebSocketStreamEventResponseShellCallCommandDone | "
        "BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDelta | "
        "BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDone | "
        "BetaResponsesWebSocketStreamEventResponseInProgress | BetaResponsesWebSocketStreamEventResponseFailed | "
        "BetaResponsesWebSocketStreamEventResponseIncomplete | BetaResponsesWebSocketStreamEventResponseOutputItemAdded"
        " | BetaResponsesWebSocketStreamEventResponseOutputItemDone | "
        "BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded | "
        "BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDone | "
        "BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta | "
        "BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDone | "
        "BetaResponsesWebSocketStreamEventResponseReasoningTextDelta | "
        "BetaResponsesWebSocketStreamEventResponseReasoningTextDone | "
        "BetaResponsesWebSocketStreamEventResponseRefusalDelta | BetaResponsesWebSocketStreamEventResponseRefusalDone |"
        " BetaResponsesWebSocketStreamEventResponseOutputTextDelta | "
        "BetaResponsesWebSocketStreamEventResponseOutputTextDone | "
        "BetaResponsesWebSocketStreamEventResponseWebSearchCallCompleted | "
        "BetaResponsesWebSocketStreamEventResponseWebSearchCallInProgress | "
        "BetaResponsesWebSocketStreamEventResponseWebSearchCallSearching | "
        "BetaResponsesWebSocketStreamEventResponseImageGenerationCallCompleted | "
        "BetaResponsesWebSocketStreamEventResponseImageGenerationCallGenerating | "
        "BetaResponsesWebSocketStreamEventResponseImageGenerationCallInProgress | "
        "BetaResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage | "
        "BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta | "
        "BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDone | "
        "BetaResponsesWebSocketStreamEventResponseMcpCallCompleted | "
        "BetaResponsesWebSocketStreamEventResponseMcpCallFailed | "
        "BetaResponsesWebSocketStreamEventResponseMcpCallInProgress | "
        "BetaResponsesWebSocketStreamEventResponseMcpListToolsCompleted | "
        "BetaResponsesWebSocketStreamEventResponseMcpListToolsFailed | "
        "BetaResponsesWebSocketStreamEventResponseMcpListToolsInProgress | "
        "BetaResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded | "
        "BetaResponsesWebSocketStreamEventResponseQueued | "
        "BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDelta | "
        "BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDone"
    ),
    "BetaResponsesClientEvent": "BetaResponsesClientEventResponseCreate | BetaResponseInjectEvent",
    "BetaResponsesClientEventResponseCreatePromptCacheRetention": "Open[Literal['in_memory', '24h']]",
    "BetaResponsesClientEventResponseCreateTruncation": "Open[Literal['auto', 'disabled']]",
    "BetaCreateResponseAccessProgramsCyber": "Open[Literal['standard', 'daybreak_blue', 'daybreak_red']]",
    "BetaCreateResponseBackgroundOptionsCompletionWindow": "Open[Literal['soonest', '2h', '8h']]",
    "BetaCreateResponseImageContextCompression": "Open[Literal['auto', 'enabled', 'disabled']]",
    "BetaCreateResponsePromptCacheRetention": "Open[Literal['in_memory', '24h']]",
    "BetaCreateResponseTruncation": "Open[Literal['auto', 'disabled']]",
    "BetaResponseStreamOptions": "BetaResponseStreamOptionsObject | None",
    "BetaModerationMode": "Open[Literal['score', 'block']]",
    "BetaCreateModelResponsePropertiesPromptCacheRetention": "Open[Literal['in_memory', '24h']]",
    "BetaResponseStreamEvent": (
        "BetaResponseAudioDeltaEvent | BetaResponseAudioDoneEvent | BetaResponseAudioTranscriptDeltaEvent | "
        "BetaResponseAudioTranscriptDoneEvent | BetaResponseCodeInterpreterCallCodeDeltaEvent | "
        "BetaResponseCodeInterpreterCallCodeDoneEvent | BetaResponseCodeInterpreterCallCompletedEvent | "
        "BetaResponseCodeInterpreterCallInProgressEvent | BetaResponseCodeInterpreterCallInterpretingEvent | "
        "BetaResponseCompletedEvent | BetaResponseContentPartAddedEvent | BetaResponseContentPartDoneEvent | "
        "BetaResponseCreatedEvent | BetaResponseErrorEvent | BetaResponseFileSearchCallCompletedEvent | "
        "BetaResponseFileSearchCallInProgressEvent | BetaResponseFileSearchCallSearchingEvent | "
        "BetaResponseFunctionCallArgumentsDeltaEvent | BetaResponseFunctionCallArgumentsDoneEvent | "
        "BetaResponseShellCallCommandAddedStreamingEvent | BetaResponseShellCallCommandDeltaStreamingEvent | "
        "BetaResponseShellCallCommandDoneStreamingEvent | BetaResponseShellCallOutputContentDeltaStreamingEvent | "
        "BetaResponseShellCallOutputContentDoneStreamingEvent | BetaResponseInProgressEvent | BetaResponseFailedEvent |"
        " BetaResponseIncompleteEvent | BetaResponseOutputItemAddedEvent | BetaResponseOutputItemDoneEvent | "
        "BetaResponseReasoningSummaryPartAddedEvent | BetaResponseReasoningSummaryPartDoneEvent | "
        "BetaResponseReasoningSummaryTextDeltaEvent | BetaResponseReasoningSummaryTextDoneEvent | "
        "BetaResponseReasoningTextDeltaEvent | BetaResponseReasoningTextDoneEvent | BetaResponseRefusalDeltaEvent | "
        "BetaResponseRefusalDoneEvent | BetaResponseTextDeltaEvent | BetaResponseTextDoneEvent | "
        "BetaResponseWebSearchCallCompletedEvent | BetaResponseWebSearchCallInProgressEvent | "
        "BetaResponseWebSearchCallSearchingEvent | BetaResponseImageGenCallCompletedEvent | "
        "BetaResponseImageGenCallGeneratingEvent | BetaResponseImageGenCallInProgressEvent | "
        "BetaResponseImageGenCallPartialImageEvent | BetaResponseMCPCallArgumentsDeltaEvent | "
        "BetaResponseMCPCallArgumentsDoneEvent | BetaResponseMCPCallCompletedEvent | BetaResponseMCPCallFailedEvent | "
        "BetaResponseMCPCallInProgressEvent | BetaResponseMCPListToolsCompletedEvent | "
        "BetaResponseMCPListToolsFailedEvent | BetaResponseMCPListToolsInProgressEvent | "
        "BetaResponseOutputTextAnnotationAddedEvent | BetaResponseQueuedEvent | "
        "BetaResponseCustomToolCallInputDeltaEvent | BetaResponseCustomToolCallInputDoneEvent | "
        "BetaResponseCompactionCompactingEvent"
    ),
    "ListAssistantsOrder": "Open[Literal['asc', 'desc']]",
    "ListChatCompletionsOrder": "Open[Literal['asc', 'desc']]",
    "GetChatCompletionMessagesOrder": "Open[Literal['asc', 'desc']]",
    "ListContainersOrder": "Open[Literal['asc', 'desc']]",
    "ListContainerFilesOrder": "Open[Literal['asc', 'desc']]",
    "ListConversationItemsOrder": "Open[Literal['asc', 'desc']]",
    "ListEvalsOrder": "Open[Literal['asc', 'desc']]",
    "ListEvalsOrderBy": "Open[Literal['created_at', 'updated_at']]",
    "GetEvalRunsOrder": "Open[Literal['asc', 'desc']]",
    "GetEvalRunsStatus": "Open[Literal['queued', 'in_progress', 'completed', 'canceled', 'failed']]",
    "GetEvalRunOutputItemsStatus": "Open[Literal['fail', 'pass']]",
    "GetEvalRunOutputItemsOrder": "Open[Literal['asc', 'desc']]",
    "ListFilesOrder": "Open[Literal['asc', 'desc']]",
    "ListFineTuningCheckpointPermissionsOrder": "Open[Literal['ascending', 'descending']]",
    "AdminApiKeysListOrder": "Open[Literal['asc', 'desc']]",
    "ListOrganizationCertificatesOrder": "Open[Literal['asc', 'desc']]",
    "UsageCostsGroupByItem": "Open[Literal['project_id', 'line_item', 'api_key_id', 'user_id', 'api_source']]",
    "ListGroupsOrder": "Open[Literal['asc', 'desc']]",
    "ListGroupRoleAssignmentsOrder": "Open[Literal['asc', 'desc']]",
    "ListGroupUsersOrder": "Open[Literal['asc', 'desc']]",
    "ListProjectApiKeysOwnerProjectAccess": "Open[Literal['active', 'inactive', 'any']]",
    "ListProjectCertificatesOrder": "Open[Literal['asc', 'desc']]",
    "ListProjectGroupsOrder": "Open[Literal['asc', 'desc']]",
    "RetrieveProjectGroupGroupType": "Open[Literal['group', 'tenant_group']]",
    "ListProjectSpendAlertsOrder": "Open[Literal['asc', 'desc']]",
    "ListRolesOrder": "Open[Literal['asc', 'desc']]",
    "ListOrganizationSpendAlertsOrder": "Open[Literal['asc', 'desc']]",
    "UsageAudioSpeechesBucketWidth": "Open[Literal['1m', '1h', '1d']]",
    "UsageAudioSpeechesGroupByItem": "Open[Literal['project_id', 'user_id', 'api_key_id', 'model']]",
    "UsageAudioTranscriptionsBucketWidth": "Open[Literal['1m', '1h', '1d']]",
    "UsageAudioTranscriptionsGroupByItem": "Open[Literal['project_id', 'user_id', 'api_key_id', 'model']]",
    "UsageCodeInterpreterSessionsBucketWidth": "Open[Literal['1m', '1h', '1d']]",
    "UsageCompletionsBucketWidth": "Open[Literal['1m', '1h', '1d']]",
    "UsageCompletionsGroupByItem": (
        "Open[Literal['project_id', 'user_id', 'api_key_id', 'model', 'batch', 'service_tier', 'api_source']]"
    ),
    "UsageEmbeddingsBucketWidth": "Open[Literal['1m', '1h', '1d']]",
    "UsageEmbeddingsGroupByItem": "Open[Literal['project_id', 'user_id', 'api_key_id', 'model']]",
    "UsageFileSearchCallsBucketWidth": "Open[Literal['1m', '1h', '1d']]",
    "UsageFileSearchCallsGroupByItem": "Open[Literal['project_id', 'user_id', 'api_key_id', 'vector_store_id']]",
    "UsageImagesBucketWidth": "Open[Literal['1m', '1h', '1d']]",
    "UsageImagesSourcesItem": "Open[Literal['image.generation', 'image.edit', 'image.variation']]",
    "UsageImagesSizesItem": "Open[Literal['256x256', '512x512', '1024x1024', '1792x1792', '1024x1792']]",
    "UsageImagesGroupByItem": "Open[Literal['project_id', 'user_id', 'api_key_id', 'model', 'size', 'source']]",
    "UsageModerationsBucketWidth": "Open[Literal['1m', '1h', '1d']]",
    "UsageModerationsGroupByItem": "Open[Literal['project_id', 'user_id', 'api_key_id', 'model']]",
    "UsageVectorStoresBucketWidth": "Open[Literal['1m', '1h', '1d']]",
    "UsageWebSearchCallsBucketWidth": "Open[Literal['1m', '1h', '1d']]",
    "UsageWebSearchCallsContextLevelsItem": "Open[Literal['low', 'medium', 'high']]",
    "UsageWebSearchCallsGroupByItem": (
        "Open[Literal['project_id', 'user_id', 'api_key_id', 'model', 'context_level', 'api_source']]"
    ),
    "ListUserRoleAssignmentsOrder": "Open[Literal['asc', 'desc']]",
    "ListProjectGroupRoleAssignmentsOrder": "Open[Literal['asc', 'desc']]",
    "ListProjectRolesOrder": "Open[Literal['asc', 'desc']]",
    "ListProjectUserRoleAssignmentsOrder": "Open[Literal['asc', 'desc']]",
    "ListInputItemsOrder": "Open[Literal['asc', 'desc']]",
    "ListMessagesOrder": "Open[Literal['asc', 'desc']]",
    "ListRunsOrder": "Open[Literal['asc', 'desc']]",
    "ListRunStepsOrder": "Open[Literal['asc', 'desc']]",
    "ListVectorStoresOrder": "Open[Literal['asc', 'desc']]",
    "ListFilesInVectorStoreBatchOrder": "Open[Literal['asc', 'desc']]",
    "ListFilesInVectorStoreBatchFilter": "Open[Literal['in_progress', 'completed', 'failed', 'cancelled']]",
    "ListVectorStoreFilesOrder": "Open[Literal['asc', 'desc']]",
    "ListVectorStoreFilesFilter": "Open[Literal['in_progress', 'completed', 'failed', 'cancelled']]",
    "BetaListInputItemsOrder": "Open[Literal['asc', 'desc']]",
    "LiveClientEvent": (
        "LiveSessionStartEvent | LiveSessionUpdateEvent | LiveInputAudioAppendEvent | LiveInputAudioMuteEvent | "
        "LiveInputAudioUnmuteEvent | LiveOutputAudioFixturePlayEvent | LiveInstructionsAppendEvent | "
        "LiveThinkingAppendEvent | LiveCommentaryAppendEvent | LiveDecisionCreateEvent | LiveDecisionItemCreateEvent | "
        "LiveDecisionItemDeleteEvent | LiveResponseItemCreateEvent | LiveResponseCreateEvent | LiveSessionCloseEvent"
    ),
    "LiveServerEvent": (
        "LiveSessionStartedEvent | LiveSessionUpdatedEvent | LiveInputAudioMutedEvent | LiveInputAudioUnmutedEvent | "
        "LiveOutputAudioFixturePlayingEvent | LiveOutputAudioFixturePlayedEvent | LiveInstructionsAppendedEvent | "
        "LiveThinkingAppendedEvent | LiveCommentaryAppendedEvent | LiveServerEventSessionInputAudioAppend | "
        "LiveOutputAudioDeltaEvent | LiveInputTranscriptDeltaEvent | LiveOutputTranscriptDeltaEvent | "
        "LiveDelegationCreatedEvent | LiveDecisionEvent | LiveDecisionItemCreatedEvent | LiveDecisionItemDeletedEvent |"
        " LiveResponseEvent | LiveSessionUsageUpdatedEvent | LiveSessionClosedEvent | LiveErrorEvent | LiveInfoEvent | "
        "LiveServerEventTransportDtmfReceived | LiveServerEventTransportDtmfSend | LiveServerEventTransportDtmfSent | "
        "LiveServerEventTransportRinging | LiveServerEventTransportAnswered | LiveServerEventTransportFailed"
    ),
    "LiveSidebandClientEvent": (
        "LiveSessionUpdateEvent | LiveInputAudioMuteEvent | LiveInputAudioUnmuteEvent | LiveOutputAudioFixturePlayEvent"
        " | LiveSidebandClientEventTransportDtmfSend | LiveInstructionsAppendEvent | LiveThinkingAppendEvent | "
        "LiveCommentaryAppendEvent | LiveDecisionCreateEvent | LiveDecisionItemCreateEvent | "
        "LiveDecisionItemDeleteEvent | LiveResponseItemCreateEvent | LiveResponseCreateEvent | LiveSessionCloseEvent"
    ),
    "LiveSidebandServerEvent": (
        "LiveSessionStartedEvent | LiveSessionUpdatedEvent | LiveSidebandServerEventSessionResumed | "
        "LiveSidebandServerEventSessionPaused | LiveInputAudioMutedEvent | LiveInputAudioUnmutedEvent | "
        "LiveOutputAudioFixturePlayingEvent | LiveOutputAudioFixturePlayedEvent | LiveInstructionsAppendedEvent | "
        "LiveThinkingAppendedEvent | LiveCommentaryAppendedEvent | LiveInputTranscriptDeltaEvent | "
        "LiveOutputTranscriptDeltaEvent | LiveDelegationCreatedEvent | LiveDecisionEvent | LiveDecisionItemCreatedEvent"
        " | LiveDecisionItemDeletedEvent | LiveResponseEvent | LiveSessionUsageUpdatedEvent | LiveSessionClosedEvent | "
        "LiveErrorEvent | LiveInfoEvent | LiveSidebandServerEventSessionInputAudioAppend | LiveOutputAudioDeltaEvent | "
        "LiveSidebandServerEventTransportDtmfReceived | LiveSidebandServerEventTransportDtmfSend | "
        "LiveSidebandServerEventTransportDtmfSent | LiveSidebandServerEventTransportRinging | "
        "LiveSidebandServerEventTransportAnswered | LiveSidebandServerEventTransportFailed"
    ),
    "LiveForkClientEvent": (
        "LiveForkSessionStartEvent | LiveSessionUpdateEvent | LiveInputAudioAppendEvent | LiveInputAudioMuteEvent | "
        "LiveInputAudioUnmuteEvent | LiveOutputAudioFixturePlayEvent | LiveInstructionsAppendEvent | "
        "LiveThinkingAppendEvent | LiveCommentaryAppendEvent | LiveDecisionCreateEvent | LiveDecisionItemCreateEvent | "
        "LiveDecisionItemDeleteEvent | LiveResponseItemCreateEvent | LiveResponseCreateEvent | LiveSessionCloseEvent"
    ),
    "LiveForkServerEvent": (
        "LiveSessionStartedEvent | LiveSessionUpdatedEvent | LiveInputAudioMutedEvent | LiveInputAudioUnmutedEvent | "
        "LiveOutputAudioFixturePlayingEvent | LiveOutputAudioFixturePlayedEvent | LiveInstructionsAppendedEvent | "
        "LiveThinkingAppendedEvent | LiveCommentaryAppendedEvent | LiveForkServerEventSessionInputAudioAppend | "
        "LiveOutputAudioDeltaEvent | LiveInputTranscriptDeltaEvent | LiveOutputTranscriptDeltaEvent | "
        "LiveDelegationCreatedEvent | LiveDecisionEvent | LiveDecisionItemCreatedEvent | LiveDecisionItemDeletedEvent |"
        " LiveResponseEvent | LiveSessionUsageUpdatedEvent | LiveSessionClosedEvent | LiveErrorEvent | LiveInfoEvent | "
        "LiveForkServerEventTransportDtmfReceived | LiveForkServerEventTransportDtmfSend | "
        "LiveForkServerEventTransportDtmfSent | LiveForkServerEventTransportRinging | "
        "LiveForkServerEventTransportAnswered | LiveForkServerEventTransportFailed"
    ),
    "ResponseFunctionCallOutputItem": "InputTextContentParam | InputImageContentParamAutoParam | InputFileContentParam",
    "ResponseFunctionCallOutputItemList": "list[ResponseFunctionCallOutputItem]",
    "ResponseFunctionCallOutputItemListParam": (
        "list[InputTextContentParam | InputImageContentParamAutoParam | InputFileContentParam]"
    ),
    "ResponseSteerErrorCode": "ResponseSteerErrorCodeEnum | str",
    "ResponseSteerErrorCodeEnum": (
        "Open[Literal['response_not_found', 'invalid_input', 'steering_not_supported', 'too_many_pending_steers', "
        "'response_already_completed', 'response_not_active', 'successor_creation_failed']]"
    ),
    "ResponseSteerInput": "str | list[ResponseSteerInputItemMessage | ResponseSteerInputItemFunctionCallOutput]",
    "ResponseSteerInputItemFunctionCallOutputStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "ResponseSteerInputContent": "InputTextContentParam | InputImageContentParamAutoParam | InputFileContentParam",
    "ResponseSteerInputParam": (
        "str | list[ResponseSteerInputParamItemMessage | ResponseSteerInputParamItemFunctionCallOutput]"
    ),
    "ResponseSteerInputParamItemFunctionCallOutputStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "ResponseSteerPendingReason": "Literal['waiting_for_required_input'] | str",
    "ResponseSteerRequiredInput": (
        "ResponseSteerRequiredInputFunctionCallOutput | ResponseSteerRequiredInputCustomToolCallOutput | "
        "ResponseSteerRequiredInputComputerCallOutput | ResponseSteerRequiredInputShellCallOutput | "
        "ResponseSteerRequiredInputApplyPatchCallOutput | ResponseSteerRequiredInputToolSearchOutput | "
        "ResponseSteerRequiredInputMcpApprovalResponse"
    ),
    "AgentServiceTier": "Open[Literal['auto', 'default', 'flex', 'priority', 'fast', 'ultrafast']]",
    "AgentBrowserOriginAccessParamDecision": "Open[Literal['approve', 'deny', 'cancel']]",
    "AgentContent": "OutputText | AgentContentEncryptedContent",
    "AgentFunctionCallOutput": "str | list[InputContent2]",
    "AgentFunctionCallStatus": "Open[Literal['in_progress', 'completed', 'failed', 'incomplete']]",
    "AgentOutputItem": (
        "AgentSessionAssistantMessage | AgentReasoningItem | AgentFunctionCallItem | AgentMcpCallItem | "
        "AgentOutputItemComputerUseCall | AgentOutputItemComputerUseApprovalRequest | AgentWebSearchCallItem | "
        "AgentCommandExecutionItem | AgentCreateSubagentCallItem | AgentSendSubagentInputCallItem | "
        "AgentResumeSubagentCallItem | AgentWaitForSubagentsCallItem | AgentInterruptSubagentCallItem | "
        "AgentCloseSubagentCallItem"
    ),
    "AgentOutputItemStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "AgentReasoningEffort": "Open[Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max']]",
    "AgentReasoningSummary": "Open[Literal['concise', 'detailed', 'auto']]",
    "AgentSessionAgentServiceTier": "Open[Literal['auto', 'default', 'flex', 'priority', 'fast', 'ultrafast']]",
    "AgentSessionStatus": "Open[Literal['idle', 'in_progress', 'requires_action', 'failed']]",
    "AgentSessionPromptCacheOptionsTtl": "Open[Literal['30m', '12h']]",
    "AgentSessionReview": "Open[Literal['none', 'auto_review']]",
    "AgentSessionAssistantMessagePhase": "Open[Literal['commentary', 'final_answer']]",
    "AgentSessionEnvironmentStateStatus": (
        "Open[Literal['pending', 'ready', 'connected', 'disconnected', 'suspended', 'expired', 'failed']]"
    ),
    "AgentSessionEvent": (
        "AgentSessionErrorEvent | AgentSessionEnvironmentReadyEvent | AgentSessionEnvironmentSuspendedEvent | "
        "AgentSessionEnvironmentExpiredEvent | AgentSessionEnvironmentResetEvent | "
        "AgentOutputCommandExecutionOutputDeltaEvent | AgentSessionCreatedEvent | AgentSessionTurnCreatedEvent | "
        "AgentSessionTurnInProgressEvent | AgentSessionTurnCompletedEvent | AgentSessionTurnFailedEvent | "
        "AgentSessionTurnCancelledEvent | AgentSessionTurnItemAddedEvent | AgentSessionIdleEvent | "
        "AgentSessionInProgressEvent | AgentSessionRequiresActionEvent | AgentSessionFailedEvent | "
        "AgentSessionEnvironmentPendingEvent | AgentSessionEnvironmentConnectedEvent | "
        "AgentSessionEnvironmentDisconnectedEvent | AgentSessionEnvironmentFailedEvent | "
        "AgentSessionSubagentCreatedEvent | AgentSessionSubagentActiveEvent | AgentSessionSubagentClosedEvent | "
        "AgentSessionTurnItemDoneEvent | AgentSessionTurnContentPartAddedEvent | AgentSessionTurnContentPartDoneEvent |"
        " AgentSessionTurnOutputTextDeltaEvent | AgentSessionTurnOutputTextDoneEvent | "
        "AgentSessionTurnReasoningSummaryPartAddedEvent | AgentSessionTurnReasoningSummaryPartDoneEvent | "
        "AgentSessionTurnReasoningSummaryTextDeltaEvent | AgentSessionTurnReasoningSummaryTextDoneEvent"
    ),
    "AgentSessionInput": (
        "AgentSessionInputAgentSessionInputMcpApprovalRequestResult | "
        "AgentSessionInputAgentSessionInputComputerUseApprovalRequestResult | AgentSessionInputAgentSessionInputMessage"
        " | AgentSessionInputAgentSessionInputCancel | AgentSessionInputAgentSessionInputToolResult"
    ),
    "AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponseDecision": (
        "Open[Literal['approve', 'deny', 'cancel']]"
    ),
    "AgentSessionItem": (
        "AgentSessionMessage | AgentReasoningItem | AgentFunctionCallItem | AgentSessionItemFunctionCallOutput | "
        "AgentSessionItemAgentMessage | AgentMcpCallItem | AgentSessionItemComputerUseCall | "
        "AgentSessionItemComputerUseApprovalRequest | AgentSessionItemComputerUseApprovalRequestResult | "
        "AgentWebSearchCallItem | AgentCommandExecutionItem | AgentCreateSubagentCallItem | "
        "AgentSendSubagentInputCallItem | AgentResumeSubagentCallItem | AgentWaitForSubagentsCallItem | "
        "AgentInterruptSubagentCallItem | AgentCloseSubagentCallItem"
    ),
    "AgentSessionMessagePhase": "Open[Literal['commentary', 'final_answer']]",
    "AgentSessionMessageRole": "Open[Literal['user', 'assistant']]",
    "AgentSessionMessageContent": (
        "AgentSessionMessageContentInputText | AgentSessionMessageContentInputImage | "
        "AgentSessionMessageContentOutputText"
    ),
    "AgentTextVerbosity": "Open[Literal['low', 'medium', 'high']]",
    "AgentTool": (
        "AgentToolFunction | AgentToolProgrammaticToolCalling | AgentToolMcp | AgentToolWebSearch | "
        "AgentToolComputerUse | AgentToolAutomations"
    ),
    "AgentToolMcpConnectionOrigin": "Open[Literal['service', 'environment']]",
    "AgentToolWebSearchContextSize": "Open[Literal['low', 'medium', 'high']]",
    "AgentToolWebSearchMode": "Open[Literal['disabled', 'cached', 'live']]",
    "AgentToolParam": (
        "AgentToolParamFunction | AgentToolParamToolSearch | AgentToolParamProgrammaticToolCalling | AgentToolParamMcp "
        "| AgentToolParamWebSearch | AgentToolParamComputerUse | AgentToolParamAutomations"
    ),
    "AgentToolParamMcpConnectionOrigin": "Open[Literal['service', 'environment']]",
    "AgentToolParamWebSearchContextSize": "Open[Literal['low', 'medium', 'high']]",
    "AgentToolParamWebSearchMode": "Open[Literal['disabled', 'cached', 'live']]",
    "AudioFormat": "AudioFormatAudioPcm | AudioFormatAudioPcmu | AudioFormatAudioPcma",
    "AudioFormatAudioPcmRate": "Literal[16000, 24000] | int",
    "Automation": "PeriodicAutomation | OneTimeAutomation",
    "AutomationAgentConfigServiceTier": "Open[Literal['auto', 'default', 'flex', 'priority', 'fast', 'ultrafast']]",
    "AutomationCreatedBy": "AutomationCreatedByDeveloper | AutomationCreatedByAgent",
    "AutomationEnvironment": (
        "AutomationEnvironmentNone | AutomationEnvironmentOpenaiHosted | AutomationEnvironmentSelfHosted"
    ),
    "AutomationEnvironmentOpenaiHostedContainerSize": "Open[Literal['small', 'medium', 'large']]",
    "AutomationEnvironmentOpenaiHostedNetworkAccess": "Open[Literal['enabled', 'disabled', 'restricted']]",
    "AutomationInvocationStatus": "Open[Literal['queued', 'completed', 'failed', 'skipped']]",
    "AutomationInvocationSource": "AutomationInvocationSourceManual | AutomationInvocationSourceAutomation",
    "AutomationMetadata": "dict[str, str]",
    "AutomationTarget": "AutomationTargetNewSession | AutomationTargetExistingSession",
    "AutomationTargetParam": "AutomationTargetParamNewSession | AutomationTargetParamExistingSession",
    "AutomationTargetParamNewSessionAgentServiceTier": (
        "Open[Literal['auto', 'default', 'flex', 'priority', 'fast', 'ultrafast']]"
    ),
    "BetaResponseConfigurationUpdateItemReasoningEffort": (
        "Open[Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max']]"
    ),
    "BuiltInVoice": (
        "Open[Literal['alloy', 'ash', 'ballad', 'beacon', 'bossa', 'cedar', 'cinder', 'coral', 'delta', 'echo', "
        "'gleam', 'marin', 'meridian', 'quartz', 'ripple', 'sage', 'shida', 'shimmer', 'stone', 'tempo', 'verse', "
        "'vesper', 'willow']]"
    ),
    "CredentialAuth": "CredentialAuthMcpOauth | CredentialAuthStaticBearer | CredentialAuthEnvironmentVariable",
    "CredentialAuthCreate": (
        "CredentialAuthCreateMcpOauth | CredentialAuthCreateStaticBearer | CredentialAuthCreateEnvironmentVariable"
    ),
    "CredentialAuthRotate": (
        "CredentialAuthRotateMcpOauth | CredentialAuthRotateStaticBearer | CredentialAuthRotateEnvironmentVariable"
    ),
    "CredentialNetworking": "CredentialNetworkingUnrestricted | CredentialNetworkingLimited",
    "DecisionAssistantMessagePhase": "Open[Literal['commentary', 'final_answer']]",
    "DecisionInputImageDetail": "Open[Literal['low', 'high', 'auto', 'original']]",
    "DecisionInputPartUnion": "DecisionInputTextParam | DecisionInputImage | DecisionInputJSON",
    "DecisionJSONObject": "dict[str, Any]",
    "DecisionQuestion": "DecisionQuestionChoice | DecisionQuestionPredicate | DecisionQuestionScore",
    "DecisionQuestionChoiceInstructionsItemInputImageDetail": "Open[Literal['low', 'high', 'auto', 'original']]",
    "DecisionQuestionPredicateInstructionsItemInputImageDetail": "Open[Literal['low', 'high', 'auto', 'original']]",
    "DecisionQuestionScoreInstructionsItemInputImageDetail": "Open[Literal['low', 'high', 'auto', 'original']]",
    "DecisionQuestionInputImageDetail": "Open[Literal['low', 'high', 'auto', 'original']]",
    "DecisionQuestionInputPart": "DecisionQuestionInputText | DecisionQuestionInputImage | DecisionInputJSON",
    "DecisionQuestionParam": (
        "DecisionQuestionParamChoice | DecisionQuestionParamPredicate | DecisionQuestionParamScore"
    ),
    "DecisionQuestionParamChoiceInstructionsItemInputImageDetail": "Open[Literal['low', 'high', 'auto', 'original']]",
    "DecisionQuestionParamPredicateInstructionsItemInputImageDetail": (
        "Open[Literal['low', 'high', 'auto', 'original']]"
    ),
    "DecisionQuestionParamScoreInstructionsItemInputImageDetail": "Open[Literal['low', 'high', 'auto', 'original']]",
    "DecisionStoredAssistantMessagePhase": "Open[Literal['commentary', 'final_answer']]",
    "DecisionStoredUserMessageContentItemInputImageDetail": "Open[Literal['low', 'high', 'auto', 'original']]",
    "DecisionTriggerEventType": "Open[Literal['session.input_transcript.delta', 'session.output_transcript.delta']]",
    "DecisionTriggerParamEventType": (
        "Open[Literal['session.input_transcript.delta', 'session.output_transcript.delta']]"
    ),
    "DecisionUserMessageContentItemInputImageDetail": "Open[Literal['low', 'high', 'auto', 'original']]",
    "Environment": "EnvironmentNone | EnvironmentOpenaiHosted | EnvironmentSelfHosted",
    "EnvironmentOpenaiHostedNetworkAccess": "Open[Literal['enabled', 'disabled', 'restricted']]",
    "EnvironmentOpenaiHostedContainerSize": "Open[Literal['small', 'medium', 'large']]",
    "EnvironmentInfoStatus": (
        "Open[Literal['pending', 'ready', 'connected', 'disconnected', 'suspended', 'expired', 'failed']]"
    ),
    "EnvironmentInfoType": "Open[Literal['openai_hosted', 'self_hosted']]",
    "EnvironmentParam": "EnvironmentParamNone | EnvironmentParamOpenaiHosted | EnvironmentParamSelfHosted",
    "EnvironmentParamOpenaiHostedContainerSize": "Open[Literal['small', 'medium', 'large']]",
    "EnvironmentParamOpenaiHostedNetworkAccess": "Open[Literal['enabled', 'disabled', 'restricted']]",
    "EnvironmentTemplateNetworkAccess": "Open[Literal['enabled', 'disabled', 'restricted']]",
    "ExternalKeyPurpose": "Open[Literal['ekm', 'psp_decryption']]",
    "ExternalStorageConfigurationStatus": "Open[Literal['pending', 'validated', 'degraded', 'unhealthy']]",
    "HostedEnvironmentFile": "HostedEnvironmentFileID | HostedEnvironmentFileInline",
    "HostedEnvironmentFileParam": "HostedEnvironmentFileParamFileId | HostedEnvironmentFileParamInline",
    "HostedSkill": "HostedSkillReference | HostedSkillInline",
    "HostedSkillParam": "HostedSkillParamSkillReference | HostedSkillParamInline",
    "InitialItem": "InitialItemDeveloper | InitialItemUser | InitialItemAssistant",
    "InitialItemDeveloperStatus": "Open[Literal['incomplete', 'completed']]",
    "InitialItemUserStatus": "Open[Literal['incomplete', 'completed']]",
    "InitialItemAssistantStatus": "Open[Literal['incomplete', 'completed']]",
    "InputContent2": "InputContent2InputText | InputContent2InputImage",
    "LiveDecisionEventSourceEventType": (
        "Open[Literal['session.input_transcript.delta', 'session.output_transcript.delta']]"
    ),
    "LiveDecisionItemCreateEventItemFunctionCallStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "LiveDecisionItemCreateEventItemFunctionCallOutputOutputItemDetail": (
        "Open[Literal['low', 'high', 'auto', 'original']]"
    ),
    "LiveDecisionItemCreateEventItemFunctionCallOutputStatus": (
        "Open[Literal['in_progress', 'completed', 'incomplete']]"
    ),
    "LiveDecisionItemCreateEventItemCustomToolCallStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "LiveDecisionItemCreateEventItemCustomToolCallOutputOutputItemDetail": (
        "Open[Literal['low', 'high', 'auto', 'original']]"
    ),
    "LiveDecisionItemCreateEventItemCustomToolCallOutputStatus": (
        "Open[Literal['in_progress', 'completed', 'incomplete']]"
    ),
    "LiveDecisionItemCreatedEventItemFunctionCallStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "LiveDecisionItemCreatedEventItemFunctionCallOutputOutputItemDetail": (
        "Open[Literal['low', 'high', 'auto', 'original']]"
    ),
    "LiveDecisionItemCreatedEventItemFunctionCallOutputStatus": (
        "Open[Literal['in_progress', 'completed', 'incomplete']]"
    ),
    "LiveDecisionItemCreatedEventItemCustomToolCallStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "LiveDecisionItemCreatedEventItemCustomToolCallOutputOutputItemDetail": (
        "Open[Literal['low', 'high', 'auto', 'original']]"
    ),
    "LiveDecisionItemCreatedEventItemCustomToolCallOutputStatus": (
        "Open[Literal['in_progress', 'completed', 'incomplete']]"
    ),
    "LiveDelegationCreatedEventDelegationTarget": "Open[Literal['client', 'responses', 'decisions']]",
    "LiveSessionClosedEventReason": (
        "Open[Literal['close_requested', 'expired', 'content', 'remote_hangup', 'connection_lost']]"
    ),
    "McpOauthTokenEndpointAuth": (
        "McpOauthTokenEndpointAuthNone | McpOauthTokenEndpointAuthClientSecretBasic | "
        "McpOauthTokenEndpointAuthClientSecretPost"
    ),
    "McpOauthTokenEndpointAuthCreate": (
        "McpOauthTokenEndpointAuthCreateNone | McpOauthTokenEndpointAuthCreateClientSecretBasic | "
        "McpOauthTokenEndpointAuthCreateClientSecretPost"
    ),
    "McpOauthTokenEndpointAuthRotate": (
        "McpOauthTokenEndpointAuthRotateClientSecretBasic | McpOauthTokenEndpointAuthRotateClientSecretPost"
    ),
    "McpTransport": "McpTransportHttp | McpTransportStdio",
    "McpTransportParam": "McpTransportParamHttp | McpTransportParamStdio",
    "MediaSessionConfigModel": "Open[Literal['gpt-live-1', 'gpt-live-1.1']]",
    "OneTimeAutomationStatus": "Open[Literal['active', 'paused', 'completed']]",
    "PeriodicAutomationStatus": "Open[Literal['active', 'paused']]",
    "PersistedAgentTool": (
        "PersistedAgentToolFunction | PersistedAgentToolToolSearch | PersistedAgentToolProgrammaticToolCalling | "
        "PersistedAgentToolMcp | PersistedAgentToolWebSearch | PersistedAgentToolComputerUse | "
        "PersistedAgentToolAutomations"
    ),
    "PersistedAgentToolMcpConnectionOrigin": "Open[Literal['service', 'environment']]",
    "PersistedAgentToolWebSearchContextSize": "Open[Literal['low', 'medium', 'high']]",
    "PersistedAgentToolWebSearchMode": "Open[Literal['disabled', 'cached', 'live']]",
    "PersistedMcpTransport": "PersistedMcpTransportHttp | PersistedMcpTransportStdio",
    "ProjectOptionalServiceTier": "Open[Literal['flex', 'fast', 'ultrafast']]",
    "ProjectServiceTierSettingsDefault": "Open[Literal['standard', 'fast', 'scale']]",
    "ResponsesDelegationConfigReasoningEffort": "Open[Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh']]",
    "ResponsesDelegationConfigReasoningSummary": "Open[Literal['concise', 'detailed', 'auto']]",
    "ResponsesDelegationConfigServiceTier": (
        "Open[Literal['auto', 'default', 'fast_tier_temp_pilot', 'flex', 'priority', 'ultrafast']]"
    ),
    "ResponsesDelegationConfigTextVerbosity": "Open[Literal['low', 'medium', 'high']]",
    "ResponsesDelegationConfigToolChoiceEnum": "Open[Literal['auto', 'none', 'required']]",
    "ResponsesDelegationConfigToolChoiceAllowedToolsMode": "Open[Literal['none', 'auto', 'required']]",
    "ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoMemoryLimit": (
        "Open[Literal['1g', '4g', '16g', '64g']]"
    ),
    "ResponsesDelegationConfigToolsItemMcpAllowedCallersItem": "Open[Literal['direct', 'programmatic']]",
    "ResponsesDelegationConfigToolsItemMcpRequireApprovalEnum": "Open[Literal['always', 'never']]",
    "ResponsesDelegationUpdateConfigReasoningEffort": (
        "Open[Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh']]"
    ),
    "ResponsesDelegationUpdateConfigReasoningSummary": "Open[Literal['concise', 'detailed', 'auto']]",
    "ResponsesDelegationUpdateConfigServiceTier": (
        "Open[Literal['auto', 'default', 'fast_tier_temp_pilot', 'flex', 'priority', 'ultrafast']]"
    ),
    "ResponsesDelegationUpdateConfigTextVerbosity": "Open[Literal['low', 'medium', 'high']]",
    "ResponsesDelegationUpdateConfigToolChoiceEnum": "Open[Literal['auto', 'none', 'required']]",
    "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsMode": "Open[Literal['none', 'auto', 'required']]",
    "ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoMemoryLimit": (
        "Open[Literal['1g', '4g', '16g', '64g']]"
    ),
    "ResponsesDelegationUpdateConfigToolsItemMcpAllowedCallersItem": "Open[Literal['direct', 'programmatic']]",
    "ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalEnum": "Open[Literal['always', 'never']]",
    "SafetyAlertErrorType": (
        "Open[Literal['potentially_unintended_data_transfer', 'potentially_unintended_data_access', "
        "'potentially_unintended_destructive_activity', 'other']]"
    ),
    "SafetyCaseNoticeType": "Open[Literal['warning', 'deactivation']]",
    "SessionConfigModel": "Open[Literal['gpt-live-1', 'gpt-live-1.1']]",
    "SessionResourceModel": "Open[Literal['gpt-live-1', 'gpt-live-1.1']]",
    "SessionTurnErrorCode": (
        "Open[Literal['context_length_exceeded', 'max_output_tokens', 'usage_limit_exceeded', "
        "'project_spend_limit_exceeded', 'organization_spend_limit_exceeded', 'organization_usage_limit_exceeded', "
        "'billing_not_active', 'credit_balance_exhausted', 'rate_limit_exceeded', 'flex_unavailable', "
        "'server_overloaded', 'cyber_policy', 'misalignment_policy_violation', 'connection_failed', 'server_error', "
        "'authentication_error', 'invalid_request', 'resource_not_found', 'sandbox_error', "
        "'executor_version_incompatible', 'active_turn_not_steerable', 'request_timeout', 'internal_error']]"
    ),
    "SubagentStatus": "Open[Literal['active', 'closed']]",
    "TextFormat": "TextFormatText | TextFormatJsonSchema",
    "TurnStatus": "Open[Literal['queued', 'in_progress', 'waiting', 'completed', 'failed', 'cancelled']]",
    "TurnPromptCacheOptionsTtl": "Open[Literal['30m', '12h']]",
    "UsageDecisionsResponseDataItemResultsItemApiSource": "Open[Literal['agents_api', 'unlabeled']]",
    "VaultStatus": "Open[Literal['active', 'archived']]",
    "VaultStatusFilter": "VaultStatus | list[VaultStatus]",
    "WebSearchAction": (
        "WebSearchActionSearch2 | WebSearchActionOpenPage2 | WebSearchActionFindInPage | WebSearchActionOther"
    ),
    "WebhookAgentSessionActionRequiredDataRequiredActionType": (
        "Open[Literal['computer_use_approval_request', 'mcp_approval_request', 'function_call', "
        "'environment_connection']]"
    ),
    "WebhookLiveTransportIncomingDataSipMediaSecurity": "Open[Literal['rtp', 'srtp']]",
    "CreateDecisionsRequestInputItemAssistantPhase": "Open[Literal['commentary', 'final_answer']]",
    "CreateDecisionsRequestInputItemFunctionCallStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "CreateDecisionsRequestInputItemFunctionCallOutputStatus": (
        "Open[Literal['in_progress', 'completed', 'incomplete']]"
    ),
    "CreateDecisionsRequestInputItemCustomToolCallStatus": "Open[Literal['in_progress', 'completed', 'incomplete']]",
    "CreateDecisionsRequestInputItemCustomToolCallOutputStatus": (
        "Open[Literal['in_progress', 'completed', 'incomplete']]"
    ),
    "CreateDecisionsRequestPromptCacheOptionsMode": "Open[Literal['implicit', 'explicit']]",
    "CreateWebhooksRequestEventTypesItem": (
        "Open[Literal['batch.completed', 'batch.failed', 'batch.expired', 'batch.cancelled', 'response.completed', "
        "'response.failed', 'response.cancelled', 'response.incomplete', 'eval.run.succeeded', 'eval.run.failed', "
        "'eval.run.canceled', 'fine_tuning.job.succeeded', 'fine_tuning.job.failed', 'fine_tuning.job.cancelled', "
        "'realtime.call.incoming', 'video.completed', 'video.failed', 'agent.environment.ready', "
        "'agent.environment.failed', 'agent.environment.suspended', 'agent.environment.expired', "
        "'agent.session.created', 'agent.session.action_required', 'agent.session.in_progress', 'agent.session.idle', "
        "'agent.session.failed', 'safety.alert.created']]"
    ),
    "UpdateWebhooksRequestEventTypesItem": (
        "Open[Literal['batch.completed', 'batch.failed', 'batch.expired', 'batch.cancelled', 'response.completed', "
        "'response.failed', 'response.cancelled', 'response.incomplete', 'eval.run.succeeded', 'eval.run.failed', "
        "'eval.run.canceled', 'fine_tuning.job.succeeded', 'fine_tuning.job.failed', 'fine_tuning.job.cancelled', "
        "'realtime.call.incoming', 'video.completed', 'video.failed', 'agent.environment.ready', "
        "'agent.environment.failed', 'agent.environment.suspended', 'agent.environment.expired', "
        "'agent.session.created', 'agent.session.action_required', 'agent.session.in_progress', 'agent.session.idle', "
        "'agent.session.failed', 'safety.alert.created']]"
    ),
    "TestWebhooksRequestEventType": (
        "Open[Literal['batch.completed', 'batch.failed', 'batch.expired', 'batch.cancelled', 'response.completed', "
        "'response.failed', 'response.cancelled', 'response.incomplete', 'eval.run.succeeded', 'eval.run.failed', "
        "'eval.run.canceled', 'fine_tuning.job.succeeded', 'fine_tuning.job.failed', 'fine_tuning.job.cancelled', "
        "'realtime.call.incoming', 'video.completed', 'video.failed', 'agent.environment.ready', "
        "'agent.environment.failed', 'agent.environment.suspended', 'agent.environment.expired', "
        "'agent.session.created', 'agent.session.action_required', 'agent.session.in_progress', 'agent.session.idle', "
        "'agent.session.failed', 'safety.alert.created']]"
    ),
    "ListBetaAgentsAutomationsInvocationsOrder": "Open[Literal['asc', 'desc']]",
    "ListBetaAgentsAutomationsOrder": "Open[Literal['asc', 'desc']]",
    "CreateBetaAgentsAutomationsRequestType": "Open[Literal['periodic', 'once']]",
    "ListBetaAgentsEnvironmentsFilesOrder": "Open[Literal['asc', 'desc']]",
    "CreateBetaAgentsEnvironmentsFilesRequestType": "Open[Literal['file_id', 'inline']]",
    "ListBetaAgentsEnvironmentsTemplatesOrder": "Open[Literal['asc', 'desc']]",
    "CreateBetaAgentsEnvironmentsTemplatesRequestNetworkAccess": "Open[Literal['enabled', 'disabled', 'restricted']]",
    "UpdateBetaAgentsEnvironmentsTemplatesRequestNetworkAccess": "Open[Literal['enabled', 'disabled', 'restricted']]",
    "ListBetaAgentsEnvironmentsOrder": "Open[Literal['asc', 'desc']]",
    "CreateBetaAgentsEnvironmentsRequestEnvironmentNetworkAccess": "Open[Literal['enabled', 'disabled', 'restricted']]",
    "ListBetaAgentsVaultsCredentialsOrder": "Open[Literal['asc', 'desc']]",
    "ListBetaAgentsVaultsOrder": "Open[Literal['asc', 'desc']]",
    "ListBetaAgentsSessionsSubagentsItemsOrder": "Open[Literal['asc', 'desc']]",
    "ListBetaAgentsSessionsSubagentsTurnsItemsOrder": "Open[Literal['asc', 'desc']]",
    "ListBetaAgentsSessionsSubagentsTurnsOrder": "Open[Literal['asc', 'desc']]",
    "ListBetaAgentsSessionsSubagentsOrder": "Open[Literal['asc', 'desc']]",
    "ListBetaAgentsSessionsArtifactsOrder": "Open[Literal['asc', 'desc']]",
    "ListBetaAgentsSessionsItemsOrder": "Open[Literal['asc', 'desc']]",
    "ListBetaAgentsSessionsTracesOrder": "Open[Literal['asc', 'desc']]",
    "ListBetaAgentsSessionsTurnsItemsOrder": "Open[Literal['asc', 'desc']]",
    "ListBetaAgentsSessionsTurnsOrder": "Open[Literal['asc', 'desc']]",
    "ListBetaAgentsSessionsOrder": "Open[Literal['asc', 'desc']]",
    "CreateBetaAgentsSessionsRequestAgentServiceTier": (
        "Open[Literal['auto', 'default', 'flex', 'priority', 'fast', 'ultrafast']]"
    ),
    "CreateBetaAgentsSessionsRequestPromptCacheOptionsTtl": "Open[Literal['30m', '12h']]",
    "CreateBetaAgentsSessionsRequestReview": "Open[Literal['none', 'auto_review']]",
    "UpdateBetaAgentsSessionsRequestAgentReasoningEffort": (
        "Open[Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max']]"
    ),
    "UpdateBetaAgentsSessionsRequestAgentServiceTier": (
        "Open[Literal['auto', 'default', 'flex', 'priority', 'fast', 'ultrafast']]"
    ),
    "UpdateBetaAgentsSessionsRequestPromptCacheOptionsTtl": "Open[Literal['30m', '12h']]",
    "UpdateBetaAgentsSessionsRequestReview": "Open[Literal['none', 'auto_review']]",
    "ListBetaAgentsOrder": "Open[Literal['asc', 'desc']]",
    "CreateBetaAgentsRequestServiceTier": "Open[Literal['auto', 'default', 'flex', 'priority', 'fast', 'ultrafast']]",
    "UpdateBetaAgentsRequestServiceTier": "Open[Literal['auto', 'default', 'flex', 'priority', 'fast', 'ultrafast']]",
    "DecisionsAdminOrganizationUsageBucketWidth": "Open[Literal['1m', '1h', '1d']]",
    "DecisionsAdminOrganizationUsageGroupByItem": (
        "Open[Literal['project_id', 'user_id', 'api_key_id', 'model', 'batch', 'service_tier', 'api_source']]"
    ),
    "ListAdminOrganizationExternalKeysOrder": "Open[Literal['asc', 'desc']]",
    "ListAdminOrganizationExternalKeysPurpose": "Open[Literal['ekm', 'psp_decryption']]",
    "CreateAdminOrganizationExternalKeysRequestType": "Open[Literal['aws', 'gcp', 'azure', 'oci']]",
    "CreateAdminOrganizationExternalKeysRequestPurpose": "Open[Literal['ekm', 'psp_decryption']]",
    "ListAdminOrganizationWorkloadIdentityProvidersFederationRulesOrder": "Open[Literal['asc', 'desc']]",
    "ListAdminOrganizationWorkloadIdentityProvidersOrder": "Open[Literal['asc', 'desc']]",
    "ListAdminOrganizationExternalStorageOrder": "Open[Literal['asc', 'desc']]",
    "UpdateAdminOrganizationProjectsServiceTierSettingsRequestDefault": "Open[Literal['standard', 'fast', 'scale']]",
    "AcceptLiveSessionsRequestSessionModel": "Open[Literal['gpt-live-1', 'gpt-live-1.1']]",
}


def annotation_of(name: str) -> str | None:
    """Return what a name stands for, None where it is a class."""
    return ANNOTATIONS.get(name)


def __getattr__(name: str) -> Any:
    if name not in ANNOTATIONS and name.removesuffix("Input") not in ANNOTATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return Any  # what they stand for is in the stub beside this file
