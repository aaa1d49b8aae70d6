"""The names of ``openai.types.beta.chatkit`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from overlay.types._offer import offered

NAMES = {
    "ChatKitAttachment": 'Attachment',
    "ChatKitResponseOutputText": 'ResponseOutputText',
    "ChatKitThread": 'ThreadResource',
    "ChatKitThreadAssistantMessageItem": 'AssistantMessageItem',
    "ChatKitThreadItemList": 'object',
    "ChatKitThreadUserMessageItem": 'UserMessageItem',
    "ChatKitWidgetItem": 'WidgetMessageItem',
    "ChatSession": 'ChatSessionResource',
    "ChatSessionAutomaticThreadTitling": 'ChatSessionAutomaticThreadTitling',
    "ChatSessionChatKitConfiguration": 'ChatSessionChatkitConfiguration',
    "ChatSessionChatKitConfigurationParam": 'ChatkitConfigurationParamDict',
    "ChatSessionExpiresAfterParam": 'ExpiresAfterParamDict',
    "ChatSessionFileUpload": 'ChatSessionFileUpload',
    "ChatSessionHistory": 'ChatSessionHistory',
    "ChatSessionRateLimits": 'ChatSessionRateLimits',
    "ChatSessionRateLimitsParam": 'RateLimitsParamDict',
    "ChatSessionStatus": ('active', 'expired', 'cancelled'),
    "ChatSessionWorkflowParam": 'WorkflowParamDict',
    "SessionCreateParams": 'dict',
    "ThreadDeleteResponse": 'DeletedThreadResource',
    "ThreadListItemsParams": 'dict',
    "ThreadListParams": 'dict',
}
DEFINED = {
    "chat_session": {
        "ChatKitWorkflow": 'ChatkitWorkflow',
    },
    "chat_session_automatic_thread_titling": {},
    "chat_session_chatkit_configuration": {},
    "chat_session_chatkit_configuration_param": {
        "AutomaticThreadTitling": 'AutomaticThreadTitlingParamDict',
        "FileUpload": 'FileUploadParamDict',
        "History": 'HistoryParamDict',
    },
    "chat_session_expires_after_param": {},
    "chat_session_file_upload": {},
    "chat_session_history": {},
    "chat_session_rate_limits": {},
    "chat_session_rate_limits_param": {},
    "chat_session_status": {},
    "chat_session_workflow_param": {
        "Tracing": 'WorkflowTracingParamDict',
    },
    "chatkit_attachment": {},
    "chatkit_response_output_text": {
        "Annotation": None,
        "AnnotationFile": 'FileAnnotation',
        "AnnotationFileSource": 'FileAnnotationSource',
        "AnnotationURL": 'UrlAnnotation',
        "AnnotationURLSource": 'UrlAnnotationSource',
    },
    "chatkit_thread": {
        "Status": None,
        "StatusActive": 'ActiveStatus',
        "StatusClosed": 'ClosedStatus',
        "StatusLocked": 'LockedStatus',
    },
    "chatkit_thread_assistant_message_item": {},
    "chatkit_thread_item_list": {
        "Data": 'ThreadItem',
        "DataChatKitClientToolCall": 'ClientToolCallItem',
        "DataChatKitTask": 'TaskItem',
        "DataChatKitTaskGroup": 'TaskGroupItem',
        "DataChatKitTaskGroupTask": 'TaskGroupTask',
    },
    "chatkit_thread_user_message_item": {
        "Content": None,
        "ContentInputText": 'UserMessageInputText',
        "ContentQuotedText": 'UserMessageQuotedText',
        "InferenceOptions": 'InferenceOptions',
        "InferenceOptionsToolChoice": 'ToolChoice',
    },
    "chatkit_widget_item": {},
    "session_create_params": {},
    "thread_delete_response": {},
    "thread_list_items_params": {},
    "thread_list_params": {},
}
FOLDERS = []
__getattr__, __dir__ = offered(__name__, NAMES, DEFINED, FOLDERS)
