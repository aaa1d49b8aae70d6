"""Delete a message"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.delete_message_response import DeleteMessageResponse
from ...operation import Operation

OPERATION: Operation

class DeleteMessageParams(RequestOptions, total=False):
    """The keyword arguments of ``deleteMessage``."""

def sync(
    thread_id: str, message_id: str, *, client: http.Client, **params: Unpack[DeleteMessageParams]
) -> DeleteMessageResponse | None:
    """Send ``DELETE /threads/{thread_id}/messages/{message_id}``, and give what the answer holds."""

def sync_detailed(
    thread_id: str, message_id: str, *, client: http.Client, **params: Unpack[DeleteMessageParams]
) -> http.Response[DeleteMessageResponse]:
    """Send ``DELETE /threads/{thread_id}/messages/{message_id}``, and give the whole response."""

async def asyncio(
    thread_id: str, message_id: str, *, client: http.Client, **params: Unpack[DeleteMessageParams]
) -> DeleteMessageResponse | None:
    """Send ``DELETE /threads/{thread_id}/messages/{message_id}``, and give what the answer holds."""

async def asyncio_detailed(
    thread_id: str, message_id: str, *, client: http.Client, **params: Unpack[DeleteMessageParams]
) -> http.Response[DeleteMessageResponse]:
    """Send ``DELETE /threads/{thread_id}/messages/{message_id}``, and give the whole response."""
