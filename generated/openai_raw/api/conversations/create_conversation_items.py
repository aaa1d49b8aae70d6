"""Add items to a conversation"""

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
    from ...unions import InputItemInput
    from ...models.conversation_item_list import ConversationItemList

    class CreateConversationItemsParams(RequestOptions, total=False):
        """The keyword arguments of ``createConversationItems``."""

        items: Required[Iterable[InputItemInput]]
        """What to append; at most 20."""
        include: Sequence[IncludeEnumInput] | Omit
        """Further data to put into the answer, which is left out otherwise. Values: `file_search_call.results`,
        `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`,
        `computer_call_output.output.image_url`, `code_interpreter_call.outputs`,
        `reasoning.encrypted_content`, `message.output_text.logprobs`."""

OPERATION = Operation(
    id="createConversationItems",
    method="POST",
    path="/conversations/{conversation_id}/items",
    query={'include': 'include[]'},
    body={'items': 'items'},
    required=('items',),
    bodies=('application/json',),
    result='ConversationItemList',
)


def sync_detailed(conversation_id: str, *, client: http.Client, **params: Unpack[CreateConversationItemsParams]) -> http.Response[ConversationItemList]:
    """Send ``POST /conversations/{conversation_id}/items``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"conversation_id": conversation_id}, params)


def sync(conversation_id: str, *, client: http.Client, **params: Unpack[CreateConversationItemsParams]) -> ConversationItemList | None:
    """Send ``POST /conversations/{conversation_id}/items``, and give what the answer holds."""
    return sync_detailed(conversation_id, client=client, **params).parsed


async def asyncio_detailed(conversation_id: str, *, client: http.Client, **params: Unpack[CreateConversationItemsParams]) -> http.Response[ConversationItemList]:
    """Send ``POST /conversations/{conversation_id}/items``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"conversation_id": conversation_id}, params)


async def asyncio(conversation_id: str, *, client: http.Client, **params: Unpack[CreateConversationItemsParams]) -> ConversationItemList | None:
    """Send ``POST /conversations/{conversation_id}/items``, and give what the answer holds."""
    return (await asyncio_detailed(conversation_id, client=client, **params)).parsed
