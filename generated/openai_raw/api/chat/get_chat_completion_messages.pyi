"""List the messages of a stored chat completion"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.chat_completion_message_list import ChatCompletionMessageList
from ...models.enums import GetChatCompletionMessagesOrderInput
from ...operation import Operation

OPERATION: Operation

class GetChatCompletionMessagesParams(RequestOptions, total=False):
    """The keyword arguments of ``getChatCompletionMessages``."""

    after: str | Omit
    """Cursor: the id of the last message on the previous page."""
    limit: int | Omit
    """Number of messages per page, 1 to 100. Default: `20`."""
    order: GetChatCompletionMessagesOrderInput | Omit
    """Sort order by time. Values: `asc`, `desc`. Default: `asc`."""

def sync(
    completion_id: str, *, client: http.Client, **params: Unpack[GetChatCompletionMessagesParams]
) -> ChatCompletionMessageList | None:
    """Send ``GET /chat/completions/{completion_id}/messages``, and give what the answer holds."""

def sync_detailed(
    completion_id: str, *, client: http.Client, **params: Unpack[GetChatCompletionMessagesParams]
) -> http.Response[ChatCompletionMessageList]:
    """Send ``GET /chat/completions/{completion_id}/messages``, and give the whole response."""

async def asyncio(
    completion_id: str, *, client: http.Client, **params: Unpack[GetChatCompletionMessagesParams]
) -> ChatCompletionMessageList | None:
    """Send ``GET /chat/completions/{completion_id}/messages``, and give what the answer holds."""

async def asyncio_detailed(
    completion_id: str, *, client: http.Client, **params: Unpack[GetChatCompletionMessagesParams]
) -> http.Response[ChatCompletionMessageList]:
    """Send ``GET /chat/completions/{completion_id}/messages``, and give the whole response."""
