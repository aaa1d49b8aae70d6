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
        "PromptCacheBreakpoint": 'PromptCacheBreakpointConfig',
    },
    "conversation": {},
    "conversation_create_params": {},
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
        "Program": 'Program',
        "ProgramOutput": 'ProgramOutput',
    },
    "conversation_item_list": {},
    "conversation_update_params": {},
    "input_file_content": {},
    "input_file_content_param": {},
    "input_image_content": {},
    "input_image_content_param": {},
    "input_text_content": {},
    "input_text_content_param": {},
    "item_create_params": {},
    "item_list_params": {},
    "item_retrieve_params": {},
    "message": {
        "Content": None,
        "ContentReasoningText": 'ReasoningTextContent',
    },
    "output_text_content": {},
    "output_text_content_param": {},
    "refusal_content": {},
    "refusal_content_param": {},
    "summary_text_content": {},
    "text_content": {},
}
FOLDERS = []
__getattr__, __dir__ = offered(__name__, NAMES, DEFINED, FOLDERS)
