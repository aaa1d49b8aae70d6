"""Change the metadata of a conversation"""

from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
from ...models.conversation_resource import ConversationResource
from ...operation import Operation
from ...unions import MetadataInput

OPERATION: Operation

class UpdateConversationParams(RequestOptions, total=False):
    """The keyword arguments of ``updateConversation``."""

    metadata: Required[MetadataInput]
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""

def sync(
    conversation_id: str, *, client: http.Client, **params: Unpack[UpdateConversationParams]
) -> ConversationResource | None:
    """Send ``POST /conversations/{conversation_id}``, and give what the answer holds."""

def sync_detailed(
    conversation_id: str, *, client: http.Client, **params: Unpack[UpdateConversationParams]
) -> http.Response[ConversationResource]:
    """Send ``POST /conversations/{conversation_id}``, and give the whole response."""

async def asyncio(
    conversation_id: str, *, client: http.Client, **params: Unpack[UpdateConversationParams]
) -> ConversationResource | None:
    """Send ``POST /conversations/{conversation_id}``, and give what the answer holds."""

async def asyncio_detailed(
    conversation_id: str, *, client: http.Client, **params: Unpack[UpdateConversationParams]
) -> http.Response[ConversationResource]:
    """Send ``POST /conversations/{conversation_id}``, and give the whole response."""
