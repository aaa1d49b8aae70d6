"""The classes of ``client.conversations``.

Written by ``python -m spec names``; do not edit.
"""

from . import items as items
from openai_raw.resources.conversations import AsyncConversations as AsyncConversations
from openai_raw.resources.conversations import Conversations as Conversations
from openai_raw.resources.conversations_items import AsyncConversationsItems as AsyncItems
from openai_raw.resources.conversations_items import ConversationsItems as Items
