"""Delete a conversation"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.deleted_conversation_resource import DeletedConversationResource

    class DeleteConversationParams(RequestOptions, total=False):
        """The keyword arguments of ``deleteConversation``."""


OPERATION = Operation(
    id="deleteConversation",
    method="DELETE",
    path="/conversations/{conversation_id}",
    result='DeletedConversationResource',
)


def sync_detailed(conversation_id: str, *, client: http.Client, **params: Unpack[DeleteConversationParams]) -> http.Response[DeletedConversationResource]:
    """Send ``DELETE /conversations/{conversation_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"conversation_id": conversation_id}, params)


def sync(conversation_id: str, *, client: http.Client, **params: Unpack[DeleteConversationParams]) -> DeletedConversationResource | None:
    """Send ``DELETE /conversations/{conversation_id}``, and give what the answer holds."""
    return sync_detailed(conversation_id, client=client, **params).parsed


async def asyncio_detailed(conversation_id: str, *, client: http.Client, **params: Unpack[DeleteConversationParams]) -> http.Response[DeletedConversationResource]:
    """Send ``DELETE /conversations/{conversation_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"conversation_id": conversation_id}, params)


async def asyncio(conversation_id: str, *, client: http.Client, **params: Unpack[DeleteConversationParams]) -> DeletedConversationResource | None:
    """Send ``DELETE /conversations/{conversation_id}``, and give what the answer holds."""
    return (await asyncio_detailed(conversation_id, client=client, **params)).parsed
