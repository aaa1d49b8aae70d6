"""Delete a stored chat completion"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.chat_completion_deleted import ChatCompletionDeleted
from ...operation import Operation

OPERATION: Operation

class DeleteChatCompletionParams(RequestOptions, total=False):
    """The keyword arguments of ``deleteChatCompletion``."""

def sync(
    completion_id: str, *, client: http.Client, **params: Unpack[DeleteChatCompletionParams]
) -> ChatCompletionDeleted | None:
    """Send ``DELETE /chat/completions/{completion_id}``, and give what the answer holds."""

def sync_detailed(
    completion_id: str, *, client: http.Client, **params: Unpack[DeleteChatCompletionParams]
) -> http.Response[ChatCompletionDeleted]:
    """Send ``DELETE /chat/completions/{completion_id}``, and give the whole response."""

async def asyncio(
    completion_id: str, *, client: http.Client, **params: Unpack[DeleteChatCompletionParams]
) -> ChatCompletionDeleted | None:
    """Send ``DELETE /chat/completions/{completion_id}``, and give what the answer holds."""

async def asyncio_detailed(
    completion_id: str, *, client: http.Client, **params: Unpack[DeleteChatCompletionParams]
) -> http.Response[ChatCompletionDeleted]:
    """Send ``DELETE /chat/completions/{completion_id}``, and give the whole response."""
