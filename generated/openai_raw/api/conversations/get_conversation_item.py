"""Get an item of a conversation"""

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
    from ...unions import ConversationItem

    class GetConversationItemParams(RequestOptions, total=False):
        """The keyword arguments of ``getConversationItem``."""

        include: Sequence[IncludeEnumInput] | Omit
        """Further data to put into the answer, which is left out otherwise. Values: `file_search_call.results`,
        `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`,
        `computer_call_output.output.image_url`, `code_interpreter_call.outputs`,
        `reasoning.encrypted_content`, `message.output_text.logprobs`."""

OPERATION = Operation(
    id="getConversationItem",
    method="GET",
    path="/conversations/{conversation_id}/items/{item_id}",
    query={'include': 'include[]'},
    result='ConversationItem',
)


def sync_detailed(conversation_id: str, item_id: str, *, client: http.Client, **params: Unpack[GetConversationItemParams]) -> http.Response[ConversationItem]:
    """Send ``GET /conversations/{conversation_id}/items/{item_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"conversation_id": conversation_id, "item_id": item_id}, params)


def sync(conversation_id: str, item_id: str, *, client: http.Client, **params: Unpack[GetConversationItemParams]) -> ConversationItem | None:
    """Send ``GET /conversations/{conversation_id}/items/{item_id}``, and give what the answer holds."""
    return sync_detailed(conversation_id, item_id, client=client, **params).parsed


async def asyncio_detailed(conversation_id: str, item_id: str, *, client: http.Client, **params: Unpack[GetConversationItemParams]) -> http.Response[ConversationItem]:
    """Send ``GET /conversations/{conversation_id}/items/{item_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"conversation_id": conversation_id, "item_id": item_id}, params)


async def asyncio(conversation_id: str, item_id: str, *, client: http.Client, **params: Unpack[GetConversationItemParams]) -> ConversationItem | None:
    """Send ``GET /conversations/{conversation_id}/items/{item_id}``, and give what the answer holds."""
    return (await asyncio_detailed(conversation_id, item_id, client=client, **params)).parsed
