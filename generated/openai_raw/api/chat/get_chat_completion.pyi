"""Retrieve a stored chat completion"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.create_chat_completion_response import ChatCompletion
from ...operation import Operation

OPERATION: Operation

class GetChatCompletionParams(RequestOptions, total=False):
    """The keyword arguments of ``getChatCompletion``."""

def sync(
    completion_id: str, *, client: http.Client, **params: Unpack[GetChatCompletionParams]
) -> ChatCompletion | None:
    """Send ``GET /chat/completions/{completion_id}``, and give what the answer holds."""

def sync_detailed(
    completion_id: str, *, client: http.Client, **params: Unpack[GetChatCompletionParams]
) -> http.Response[ChatCompletion]:
    """Send ``GET /chat/completions/{completion_id}``, and give the whole response."""

async def asyncio(
    completion_id: str, *, client: http.Client, **params: Unpack[GetChatCompletionParams]
) -> ChatCompletion | None:
    """Send ``GET /chat/completions/{completion_id}``, and give what the answer holds."""

async def asyncio_detailed(
    completion_id: str, *, client: http.Client, **params: Unpack[GetChatCompletionParams]
) -> http.Response[ChatCompletion]:
    """Send ``GET /chat/completions/{completion_id}``, and give the whole response."""
