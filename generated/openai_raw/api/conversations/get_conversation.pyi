"""Get a conversation"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.conversation_resource import ConversationResource
from ...operation import Operation

OPERATION: Operation

class GetConversationParams(RequestOptions, total=False):
    """The keyword arguments of ``getConversation``."""

def sync(
    conversation_id: str, *, client: http.Client, **params: Unpack[GetConversationParams]
) -> ConversationResource | None:
    """Send ``GET /conversations/{conversation_id}``, and give what the answer holds."""

def sync_detailed(
    conversation_id: str, *, client: http.Client, **params: Unpack[GetConversationParams]
) -> http.Response[ConversationResource]:
    """Send ``GET /conversations/{conversation_id}``, and give the whole response."""

async def asyncio(
    conversation_id: str, *, client: http.Client, **params: Unpack[GetConversationParams]
) -> ConversationResource | None:
    """Send ``GET /conversations/{conversation_id}``, and give what the answer holds."""

async def asyncio_detailed(
    conversation_id: str, *, client: http.Client, **params: Unpack[GetConversationParams]
) -> http.Response[ConversationResource]:
    """Send ``GET /conversations/{conversation_id}``, and give the whole response."""
