"""Change a message"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.message_object import MessageObject
from ...operation import Operation
from ...unions import MetadataInput

OPERATION: Operation

class ModifyMessageParams(RequestOptions, total=False):
    """The keyword arguments of ``modifyMessage``."""

    metadata: MetadataInput | Omit
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""

def sync(
    thread_id: str, message_id: str, *, client: http.Client, **params: Unpack[ModifyMessageParams]
) -> MessageObject | None:
    """Send ``POST /threads/{thread_id}/messages/{message_id}``, and give what the answer holds."""

def sync_detailed(
    thread_id: str, message_id: str, *, client: http.Client, **params: Unpack[ModifyMessageParams]
) -> http.Response[MessageObject]:
    """Send ``POST /threads/{thread_id}/messages/{message_id}``, and give the whole response."""

async def asyncio(
    thread_id: str, message_id: str, *, client: http.Client, **params: Unpack[ModifyMessageParams]
) -> MessageObject | None:
    """Send ``POST /threads/{thread_id}/messages/{message_id}``, and give what the answer holds."""

async def asyncio_detailed(
    thread_id: str, message_id: str, *, client: http.Client, **params: Unpack[ModifyMessageParams]
) -> http.Response[MessageObject]:
    """Send ``POST /threads/{thread_id}/messages/{message_id}``, and give the whole response."""
