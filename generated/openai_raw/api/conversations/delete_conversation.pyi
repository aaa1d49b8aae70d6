"""Delete a conversation"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.deleted_conversation_resource import DeletedConversationResource
from ...operation import Operation

OPERATION: Operation

class DeleteConversationParams(RequestOptions, total=False):
    """The keyword arguments of ``deleteConversation``."""

def sync(
    conversation_id: str, *, client: http.Client, **params: Unpack[DeleteConversationParams]
) -> DeletedConversationResource | None:
    """Send ``DELETE /conversations/{conversation_id}``, and give what the answer holds."""

def sync_detailed(
    conversation_id: str, *, client: http.Client, **params: Unpack[DeleteConversationParams]
) -> http.Response[DeletedConversationResource]:
    """Send ``DELETE /conversations/{conversation_id}``, and give the whole response."""

async def asyncio(
    conversation_id: str, *, client: http.Client, **params: Unpack[DeleteConversationParams]
) -> DeletedConversationResource | None:
    """Send ``DELETE /conversations/{conversation_id}``, and give what the answer holds."""

async def asyncio_detailed(
    conversation_id: str, *, client: http.Client, **params: Unpack[DeleteConversationParams]
) -> http.Response[DeletedConversationResource]:
    """Send ``DELETE /conversations/{conversation_id}``, and give the whole response."""
