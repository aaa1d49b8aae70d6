"""Create a conversation"""

from collections.abc import Sequence
from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.conversation_resource import ConversationResource
from ...operation import Operation
from ...unions import InputItemInput, MetadataInput

OPERATION: Operation

class CreateConversationParams(RequestOptions, total=False):
    """The keyword arguments of ``createConversation``."""

    metadata: MetadataInput | Omit | None
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""
    items: Sequence[InputItemInput] | Omit | None
    """Initial items of the conversation, at most 20."""

def sync(*, client: http.Client, **params: Unpack[CreateConversationParams]) -> ConversationResource | None:
    """Send ``POST /conversations``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[CreateConversationParams]
) -> http.Response[ConversationResource]:
    """Send ``POST /conversations``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CreateConversationParams]) -> ConversationResource | None:
    """Send ``POST /conversations``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[CreateConversationParams]
) -> http.Response[ConversationResource]:
    """Send ``POST /conversations``, and give the whole response."""
