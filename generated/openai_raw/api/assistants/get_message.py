"""Retrieve a message"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.message_object import MessageObject

    class GetMessageParams(RequestOptions, total=False):
        """The keyword arguments of ``getMessage``."""


OPERATION = Operation(
    id="getMessage",
    method="GET",
    path="/threads/{thread_id}/messages/{message_id}",
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    result='MessageObject',
)


def sync_detailed(thread_id: str, message_id: str, *, client: http.Client, **params: Unpack[GetMessageParams]) -> http.Response[MessageObject]:
    """Send ``GET /threads/{thread_id}/messages/{message_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"thread_id": thread_id, "message_id": message_id}, params)


def sync(thread_id: str, message_id: str, *, client: http.Client, **params: Unpack[GetMessageParams]) -> MessageObject | None:
    """Send ``GET /threads/{thread_id}/messages/{message_id}``, and give what the answer holds."""
    return sync_detailed(thread_id, message_id, client=client, **params).parsed


async def asyncio_detailed(thread_id: str, message_id: str, *, client: http.Client, **params: Unpack[GetMessageParams]) -> http.Response[MessageObject]:
    """Send ``GET /threads/{thread_id}/messages/{message_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"thread_id": thread_id, "message_id": message_id}, params)


async def asyncio(thread_id: str, message_id: str, *, client: http.Client, **params: Unpack[GetMessageParams]) -> MessageObject | None:
    """Send ``GET /threads/{thread_id}/messages/{message_id}``, and give what the answer holds."""
    return (await asyncio_detailed(thread_id, message_id, client=client, **params)).parsed
