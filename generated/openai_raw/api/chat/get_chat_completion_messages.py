"""List the messages of a stored chat completion"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.get_chat_completion_messages_order import GetChatCompletionMessagesOrderInput
    from ...models.chat_completion_message_list import ChatCompletionMessageList

    class GetChatCompletionMessagesParams(RequestOptions, total=False):
        """The keyword arguments of ``getChatCompletionMessages``."""

        after: str | Omit
        """The cursor: the id of the last message of the page before."""
        limit: int | Omit
        """How many messages a page holds, 1 to 100. Default: `20`."""
        order: GetChatCompletionMessagesOrderInput | Omit
        """The order by time. Values: `asc`, `desc`. Default: `asc`."""

OPERATION = Operation(
    id="getChatCompletionMessages",
    method="GET",
    path="/chat/completions/{completion_id}/messages",
    query={'after': 'after', 'limit': 'limit', 'order': 'order'},
    result='ChatCompletionMessageList',
    page="after",
)


def sync_detailed(completion_id: str, *, client: http.Client, **params: Unpack[GetChatCompletionMessagesParams]) -> http.Response[ChatCompletionMessageList]:
    """Send ``GET /chat/completions/{completion_id}/messages``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"completion_id": completion_id}, params)


def sync(completion_id: str, *, client: http.Client, **params: Unpack[GetChatCompletionMessagesParams]) -> ChatCompletionMessageList | None:
    """Send ``GET /chat/completions/{completion_id}/messages``, and give what the answer holds."""
    return sync_detailed(completion_id, client=client, **params).parsed


async def asyncio_detailed(completion_id: str, *, client: http.Client, **params: Unpack[GetChatCompletionMessagesParams]) -> http.Response[ChatCompletionMessageList]:
    """Send ``GET /chat/completions/{completion_id}/messages``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"completion_id": completion_id}, params)


async def asyncio(completion_id: str, *, client: http.Client, **params: Unpack[GetChatCompletionMessagesParams]) -> ChatCompletionMessageList | None:
    """Send ``GET /chat/completions/{completion_id}/messages``, and give what the answer holds."""
    return (await asyncio_detailed(completion_id, client=client, **params)).parsed
