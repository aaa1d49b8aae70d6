"""Get a conversation"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.conversation_resource import ConversationResource

    class GetConversationParams(RequestOptions, total=False):
        """The keyword arguments of ``getConversation``."""


OPERATION = Operation(
    id="getConversation",
    method="GET",
    path="/conversations/{conversation_id}",
    result='ConversationResource',
)


def sync_detailed(conversation_id: str, *, client: http.Client, **params: Unpack[GetConversationParams]) -> http.Response[ConversationResource]:
    """Send ``GET /conversations/{conversation_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"conversation_id": conversation_id}, params)


def sync(conversation_id: str, *, client: http.Client, **params: Unpack[GetConversationParams]) -> ConversationResource | None:
    """Send ``GET /conversations/{conversation_id}``, and give what the answer holds."""
    return sync_detailed(conversation_id, client=client, **params).parsed


async def asyncio_detailed(conversation_id: str, *, client: http.Client, **params: Unpack[GetConversationParams]) -> http.Response[ConversationResource]:
    """Send ``GET /conversations/{conversation_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"conversation_id": conversation_id}, params)


async def asyncio(conversation_id: str, *, client: http.Client, **params: Unpack[GetConversationParams]) -> ConversationResource | None:
    """Send ``GET /conversations/{conversation_id}``, and give what the answer holds."""
    return (await asyncio_detailed(conversation_id, client=client, **params)).parsed
