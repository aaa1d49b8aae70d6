"""Retrieve a stored chat completion"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.create_chat_completion_response import ChatCompletion

    class GetChatCompletionParams(RequestOptions, total=False):
        """The keyword arguments of ``getChatCompletion``."""


OPERATION = Operation(
    id="getChatCompletion",
    method="GET",
    path="/chat/completions/{completion_id}",
    result='ChatCompletion',
)


def sync_detailed(completion_id: str, *, client: http.Client, **params: Unpack[GetChatCompletionParams]) -> http.Response[ChatCompletion]:
    """Send ``GET /chat/completions/{completion_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"completion_id": completion_id}, params)


def sync(completion_id: str, *, client: http.Client, **params: Unpack[GetChatCompletionParams]) -> ChatCompletion | None:
    """Send ``GET /chat/completions/{completion_id}``, and give what the answer holds."""
    return sync_detailed(completion_id, client=client, **params).parsed


async def asyncio_detailed(completion_id: str, *, client: http.Client, **params: Unpack[GetChatCompletionParams]) -> http.Response[ChatCompletion]:
    """Send ``GET /chat/completions/{completion_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"completion_id": completion_id}, params)


async def asyncio(completion_id: str, *, client: http.Client, **params: Unpack[GetChatCompletionParams]) -> ChatCompletion | None:
    """Send ``GET /chat/completions/{completion_id}``, and give what the answer holds."""
    return (await asyncio_detailed(completion_id, client=client, **params)).parsed
