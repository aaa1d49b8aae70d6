"""Change the metadata of a conversation"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...unions import MetadataInput
    from ...models.conversation_resource import ConversationResource

    class UpdateConversationParams(RequestOptions, total=False):
        """The keyword arguments of ``updateConversation``."""

        metadata: Required[MetadataInput]
        """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most
        512. They come back with the object and can be filtered by."""

OPERATION = Operation(
    id="updateConversation",
    method="POST",
    path="/conversations/{conversation_id}",
    body={'metadata': 'metadata'},
    required=('metadata',),
    bodies=('application/json',),
    result='ConversationResource',
)


def sync_detailed(conversation_id: str, *, client: http.Client, **params: Unpack[UpdateConversationParams]) -> http.Response[ConversationResource]:
    """Send ``POST /conversations/{conversation_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"conversation_id": conversation_id}, params)


def sync(conversation_id: str, *, client: http.Client, **params: Unpack[UpdateConversationParams]) -> ConversationResource | None:
    """Send ``POST /conversations/{conversation_id}``, and give what the answer holds."""
    return sync_detailed(conversation_id, client=client, **params).parsed


async def asyncio_detailed(conversation_id: str, *, client: http.Client, **params: Unpack[UpdateConversationParams]) -> http.Response[ConversationResource]:
    """Send ``POST /conversations/{conversation_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"conversation_id": conversation_id}, params)


async def asyncio(conversation_id: str, *, client: http.Client, **params: Unpack[UpdateConversationParams]) -> ConversationResource | None:
    """Send ``POST /conversations/{conversation_id}``, and give what the answer holds."""
    return (await asyncio_detailed(conversation_id, client=client, **params)).parsed
