"""Retrieve a message"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.message_object import MessageObject
from ...operation import Operation

OPERATION: Operation

class GetMessageParams(RequestOptions, total=False):
    """The keyword arguments of ``getMessage``."""

def sync(
    thread_id: str, message_id: str, *, client: http.Client, **params: Unpack[GetMessageParams]
) -> MessageObject | None:
    """Send ``GET /threads/{thread_id}/messages/{message_id}``, and give what the answer holds."""

def sync_detailed(
    thread_id: str, message_id: str, *, client: http.Client, **params: Unpack[GetMessageParams]
) -> http.Response[MessageObject]:
    """Send ``GET /threads/{thread_id}/messages/{message_id}``, and give the whole response."""

async def asyncio(
    thread_id: str, message_id: str, *, client: http.Client, **params: Unpack[GetMessageParams]
) -> MessageObject | None:
    """Send ``GET /threads/{thread_id}/messages/{message_id}``, and give what the answer holds."""

async def asyncio_detailed(
    thread_id: str, message_id: str, *, client: http.Client, **params: Unpack[GetMessageParams]
) -> http.Response[MessageObject]:
    """Send ``GET /threads/{thread_id}/messages/{message_id}``, and give the whole response."""
