"""The classes of ``client.conversations.items``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.conversations_items import AsyncConversationsItems as AsyncItems
from openai_raw.resources.conversations_items import ConversationsItems as Items
