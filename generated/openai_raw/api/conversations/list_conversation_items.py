"""List the items of a conversation"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.include_enum import IncludeEnumInput
    from ...models.list_conversation_items_order import ListConversationItemsOrderInput
    from ...models.conversation_item_list import ConversationItemList

    class ListConversationItemsParams(RequestOptions, total=False):
        """The keyword arguments of ``listConversationItems``."""

        limit: int | Omit
        """The most conversations in one page. Default: `20`."""
        order: ListConversationItemsOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first."""
        after: str | Omit
        """A cursor: gives the conversations that follow the one with this id, the `last_id` of the page before."""
        include: Sequence[IncludeEnumInput] | Omit
        """Further data to put into the answer, which is left out otherwise. Values: `file_search_call.results`,
        `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`,
        `computer_call_output.output.image_url`, `code_interpreter_call.outputs`,
        `reasoning.encrypted_content`, `message.output_text.logprobs`."""

OPERATION = Operation(
    id="listConversationItems",
    method="GET",
    path="/conversations/{conversation_id}/items",
    query={'limit': 'limit', 'order': 'order', 'after': 'after', 'include': 'include[]'},
    result='ConversationItemList',
    page="after",
)


def sync_detailed(conversation_id: str, *, client: http.Client, **params: Unpack[ListConversationItemsParams]) -> http.Response[ConversationItemList]:
    """Send ``GET /conversations/{conversation_id}/items``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"conversation_id": conversation_id}, params)


def sync(conversation_id: str, *, client: http.Client, **params: Unpack[ListConversationItemsParams]) -> ConversationItemList | None:
    """Send ``GET /conversations/{conversation_id}/items``, and give what the answer holds."""
    return sync_detailed(conversation_id, client=client, **params).parsed


async def asyncio_detailed(conversation_id: str, *, client: http.Client, **params: Unpack[ListConversationItemsParams]) -> http.Response[ConversationItemList]:
    """Send ``GET /conversations/{conversation_id}/items``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"conversation_id": conversation_id}, params)


async def asyncio(conversation_id: str, *, client: http.Client, **params: Unpack[ListConversationItemsParams]) -> ConversationItemList | None:
    """Send ``GET /conversations/{conversation_id}/items``, and give what the answer holds."""
    return (await asyncio_detailed(conversation_id, client=client, **params)).parsed
