"""Delete an item of a conversation"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.conversation_resource import ConversationResource
from ...operation import Operation

OPERATION: Operation

class DeleteConversationItemParams(RequestOptions, total=False):
    """The keyword arguments of ``deleteConversationItem``."""

def sync(
    conversation_id: str, item_id: str, *, client: http.Client, **params: Unpack[DeleteConversationItemParams]
) -> ConversationResource | None:
    """Send ``DELETE /conversations/{conversation_id}/items/{item_id}``, and give what the answer holds."""

def sync_detailed(
    conversation_id: str, item_id: str, *, client: http.Client, **params: Unpack[DeleteConversationItemParams]
) -> http.Response[ConversationResource]:
    """Send ``DELETE /conversations/{conversation_id}/items/{item_id}``, and give the whole response."""

async def asyncio(
    conversation_id: str, item_id: str, *, client: http.Client, **params: Unpack[DeleteConversationItemParams]
) -> ConversationResource | None:
    """Send ``DELETE /conversations/{conversation_id}/items/{item_id}``, and give what the answer holds."""

async def asyncio_detailed(
    conversation_id: str, item_id: str, *, client: http.Client, **params: Unpack[DeleteConversationItemParams]
) -> http.Response[ConversationResource]:
    """Send ``DELETE /conversations/{conversation_id}/items/{item_id}``, and give the whole response."""
