"""The names of ``openai.types.conversations`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from overlay.types._offer import offered

NAMES = {
    "ComputerScreenshotContent": 'ComputerScreenshotContent',
    "Conversation": 'ConversationResource',
    "ConversationCreateParams": 'dict',
    "ConversationDeletedResource": 'DeletedConversationResource',
    "ConversationItem": 'ConversationItem',
    "ConversationItemList": 'ConversationItemList',
    "ConversationUpdateParams": 'dict',
    "InputFileContent": 'InputFileContent',
    "InputFileContentParam": 'InputFileContentDict',
    "InputImageContent": 'InputImageContent',
    "InputImageContentParam": 'InputImageContentDict',
    "InputTextContent": 'InputTextContent',
    "InputTextContentParam": 'InputTextContentDict',
    "ItemCreateParams": 'dict',
    "ItemListParams": 'dict',
    "ItemRetrieveParams": 'dict',
    "Message": 'Message',
    "OutputTextContent": 'OutputTextContent',
    "OutputTextContentParam": 'OutputTextContentDict',
    "RefusalContent": 'RefusalContent',
    "RefusalContentParam": 'RefusalContentDict',
    "SummaryTextContent": 'SummaryTextContent',
    "TextContent": 'TextContent',
}
DEFINED = {
    "computer_screenshot_content": {
        "ImageDetail": ('low', 'high', 'auto', 'original'),
        "PromptCacheBreakpoint": 'PromptCacheBreakpointConfig',
    },
    "conversation": {},
    "conversation_create_params": {
        "Metadata": 'Metadata',
        "ResponseInputItemParam": 'InputItemInput',
    },
    "conversation_deleted_resource": {},
    "conversation_item": {
        "AdditionalTools": 'AdditionalTools',
        "ImageGenerationCall": 'ImageGenToolCall',
        "ImageGenerationCallError": 'ImageGenToolCallError',
        "ImageGenerationCallErrorModerationDetails": 'ImageGenToolCallErrorModerationDetails',
        "ImageGenerationCallSvgUsage": 'ImageGenToolCallSvgUsage',
        "LocalShellCall": 'LocalShellToolCall',
        "LocalShellCallAction": 'LocalShellExecAction',
        "LocalShellCallOutput": 'LocalShellToolCallOutput',
        "McpApprovalRequest": 'MCPApprovalRequest',
        "McpApprovalResponse": 'MCPApprovalResponseResource',
        "McpCall": 'MCPToolCall',
        "McpListTools": 'MCPListTools',
        "McpListToolsTool": 'MCPListToolsTool',
        "McpToolCallError": 'MCPToolCallError',
        "Program": 'Program',
        "ProgramOutput": 'ProgramOutput',
        "ResponseApplyPatchToolCall": 'ApplyPatchToolCall',
        "ResponseApplyPatchToolCallOutput": 'ApplyPatchToolCallOutput',
        "ResponseCodeInterpreterToolCall": 'CodeInterpreterToolCall',
        "ResponseCompactionItem": 'CompactionBody',
        "ResponseComputerToolCall": 'ComputerToolCall',
        "ResponseComputerToolCallOutputItem": 'ComputerToolCallOutputResource',
        "ResponseConfigurationUpdateItem": 'ResponseConfigurationUpdateItem',
        "ResponseCustomToolCall": 'CustomToolCall',
        "ResponseCustomToolCallOutput": 'CustomToolCallOutput',
        "ResponseFileSearchToolCall": 'FileSearchToolCall',
        "ResponseFunctionShellToolCall": 'FunctionShellCall',
        "ResponseFunctionShellToolCallOutput": 'FunctionShellCallOutput',
        "ResponseFunctionToolCallItem": 'FunctionToolCallResource',
        "ResponseFunctionToolCallOutputItem": 'FunctionToolCallOutputResource FunctionToolCallOutput',
        "ResponseFunctionWebSearch": 'WebSearchToolCall',
        "ResponseReasoningItem": 'ReasoningItem',
        "ResponseToolSearchCall": 'ToolSearchCall',
        "ResponseToolSearchOutputItem": 'ToolSearchOutput',
        "Tool": 'Tool',
    },
    "conversation_item_list": {},
    "conversation_update_params": {
        "Metadata": 'Metadata',
    },
    "input_file_content": {
        "ResponseInputFile": 'InputFileContent',
    },
    "input_file_content_param": {
        "ResponseInputFileParam": 'InputFileContentDict',
    },
    "input_image_content": {
        "ResponseInputImage": 'InputImageContent',
    },
    "input_image_content_param": {
        "ResponseInputImageParam": 'InputImageContentDict',
    },
    "input_text_content": {
        "ResponseInputText": 'InputTextContent',
    },
    "input_text_content_param": {
        "ResponseInputTextParam": 'InputTextContentDict',
    },
    "item_create_params": {
        "ResponseIncludable": ('file_search_call.results', 'web_search_call.results', 'web_search_call.action.sources', 'message.input_image.image_url', 'computer_call_output.output.image_url', 'code_interpreter_call.outputs', 'reasoning.encrypted_content', 'message.output_text.logprobs'),
        "ResponseInputItemParam": 'InputItemInput',
    },
    "item_list_params": {
        "ResponseIncludable": ('file_search_call.results', 'web_search_call.results', 'web_search_call.action.sources', 'message.input_image.image_url', 'computer_call_output.output.image_url', 'code_interpreter_call.outputs', 'reasoning.encrypted_content', 'message.output_text.logprobs'),
    },
    "item_retrieve_params": {
        "ResponseIncludable": ('file_search_call.results', 'web_search_call.results', 'web_search_call.action.sources', 'message.input_image.image_url', 'computer_call_output.output.image_url', 'code_interpreter_call.outputs', 'reasoning.encrypted_content', 'message.output_text.logprobs'),
    },
    "message": {
        "Content": None,
        "ContentReasoningText": 'ReasoningTextContent',
        "ResponseInputFile": 'InputFileContent',
        "ResponseInputImage": 'InputImageContent',
        "ResponseInputText": 'InputTextContent',
        "ResponseOutputRefusal": 'RefusalContent',
        "ResponseOutputText": 'OutputTextContent',
    },
    "output_text_content": {
        "ResponseOutputText": 'OutputTextContent',
    },
    "output_text_content_param": {
        "ResponseOutputTextParam": 'OutputTextContentDict',
    },
    "refusal_content": {
        "ResponseOutputRefusal": 'RefusalContent',
    },
    "refusal_content_param": {
        "ResponseOutputRefusalParam": 'RefusalContentDict',
    },
    "summary_text_content": {},
    "text_content": {},
}
FOLDERS = []
__getattr__, __dir__ = offered(__name__, NAMES, DEFINED, FOLDERS)
