"""The names of ``openai.types.beta.chatkit`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from typing import TypeAlias
from openai_raw import models as m
from openai_raw.types import UntypedObject
from openai_raw.api.chatkit.create_chat_session_method import CreateChatSessionMethodParams as CreateChatSessionMethodParams_
from openai_raw.api.chatkit.list_thread_items_method import ListThreadItemsMethodParams as ListThreadItemsMethodParams_
from openai_raw.api.chatkit.list_threads_method import ListThreadsMethodParams as ListThreadsMethodParams_

ChatKitAttachment: TypeAlias = m.Attachment
ChatKitResponseOutputText: TypeAlias = m.ResponseOutputText
ChatKitThread: TypeAlias = m.ThreadResource
ChatKitThreadAssistantMessageItem: TypeAlias = m.AssistantMessageItem
ChatKitThreadItemList: TypeAlias = UntypedObject
ChatKitThreadUserMessageItem: TypeAlias = m.UserMessageItem
ChatKitWidgetItem: TypeAlias = m.WidgetMessageItem
ChatSession: TypeAlias = m.ChatSessionResource
ChatSessionAutomaticThreadTitling: TypeAlias = m.ChatSessionAutomaticThreadTitling
ChatSessionChatKitConfiguration: TypeAlias = m.ChatSessionChatkitConfiguration
ChatSessionChatKitConfigurationParam: TypeAlias = m.ChatkitConfigurationParamDict
ChatSessionExpiresAfterParam: TypeAlias = m.ExpiresAfterParamDict
ChatSessionFileUpload: TypeAlias = m.ChatSessionFileUpload
ChatSessionHistory: TypeAlias = m.ChatSessionHistory
ChatSessionRateLimits: TypeAlias = m.ChatSessionRateLimits
ChatSessionRateLimitsParam: TypeAlias = m.RateLimitsParamDict
ChatSessionStatus: TypeAlias = m.ChatSessionStatus
ChatSessionWorkflowParam: TypeAlias = m.WorkflowParamDict
SessionCreateParams: TypeAlias = CreateChatSessionMethodParams_
ThreadDeleteResponse: TypeAlias = m.DeletedThreadResource
ThreadListItemsParams: TypeAlias = ListThreadItemsMethodParams_
ThreadListParams: TypeAlias = ListThreadsMethodParams_
