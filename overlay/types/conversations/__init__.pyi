"""The names of ``openai.types.conversations`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from typing import TypeAlias
from openai_raw import models as m
from openai_raw.api.conversations.create_conversation import CreateConversationParams as CreateConversationParams_
from openai_raw.api.conversations.create_conversation_items import CreateConversationItemsParams as CreateConversationItemsParams_
from openai_raw.api.conversations.get_conversation_item import GetConversationItemParams as GetConversationItemParams_
from openai_raw.api.conversations.list_conversation_items import ListConversationItemsParams as ListConversationItemsParams_
from openai_raw.api.conversations.update_conversation import UpdateConversationParams as UpdateConversationParams_

ComputerScreenshotContent: TypeAlias = m.ComputerScreenshotContent
Conversation: TypeAlias = m.ConversationResource
ConversationCreateParams: TypeAlias = CreateConversationParams_
ConversationDeletedResource: TypeAlias = m.DeletedConversationResource
ConversationItem: TypeAlias = m.ConversationItem
ConversationItemList: TypeAlias = m.ConversationItemList
ConversationUpdateParams: TypeAlias = UpdateConversationParams_
InputFileContent: TypeAlias = m.InputFileContent
InputFileContentParam: TypeAlias = m.InputFileContentDict
InputImageContent: TypeAlias = m.InputImageContent
InputImageContentParam: TypeAlias = m.InputImageContentDict
InputTextContent: TypeAlias = m.InputTextContent
InputTextContentParam: TypeAlias = m.InputTextContentDict
ItemCreateParams: TypeAlias = CreateConversationItemsParams_
ItemListParams: TypeAlias = ListConversationItemsParams_
ItemRetrieveParams: TypeAlias = GetConversationItemParams_
Message: TypeAlias = m.Message
OutputTextContent: TypeAlias = m.OutputTextContent
OutputTextContentParam: TypeAlias = m.OutputTextContentDict
RefusalContent: TypeAlias = m.RefusalContent
RefusalContentParam: TypeAlias = m.RefusalContentDict
SummaryTextContent: TypeAlias = m.SummaryTextContent
TextContent: TypeAlias = m.TextContent
