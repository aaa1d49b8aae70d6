"""Create a conversation"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...unions import InputItemInput, MetadataInput
    from ...models.conversation_resource import ConversationResource

    class CreateConversationParams(RequestOptions, total=False):
        """The keyword arguments of ``createConversation``."""

        metadata: MetadataInput | Omit | None
        """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most
        512. They come back with the object and can be filtered by."""
        items: Sequence[InputItemInput] | Omit | None
        """What the conversation begins with; at most 20."""

OPERATION = Operation(
    id="createConversation",
    method="POST",
    path="/conversations",
    body={'metadata': 'metadata', 'items': 'items'},
    bodies=('application/json',),
    result='ConversationResource',
)


def sync_detailed(*, client: http.Client, **params: Unpack[CreateConversationParams]) -> http.Response[ConversationResource]:
    """Send ``POST /conversations``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateConversationParams]) -> ConversationResource | None:
    """Send ``POST /conversations``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateConversationParams]) -> http.Response[ConversationResource]:
    """Send ``POST /conversations``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateConversationParams]) -> ConversationResource | None:
    """Send ``POST /conversations``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
