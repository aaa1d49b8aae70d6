"""List stored chat completions"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_chat_completions_order import ListChatCompletionsOrderInput
    from ...unions import MetadataInput
    from ...models.chat_completion_list import ChatCompletionList

    class ListChatCompletionsParams(RequestOptions, total=False):
        """The keyword arguments of ``listChatCompletions``."""

        model: str | Omit
        """Only completions of this model."""
        metadata: MetadataInput | Omit
        """Only completions that carry all of these labels; on the wire `metadata[key]=value`."""
        after: str | Omit
        """The cursor: the id of the last completion of the page before."""
        limit: int | Omit
        """How many completions a page holds, 1 to 100. Default: `20`."""
        order: ListChatCompletionsOrderInput | Omit
        """The order by time of creation. Say which one you want: the server was seen to list the newest first
        where nothing is said, though `asc` is the declared default. Values: `asc`, `desc`."""

OPERATION = Operation(
    id="listChatCompletions",
    method="GET",
    path="/chat/completions",
    query={'model': 'model', 'metadata': 'metadata', 'after': 'after', 'limit': 'limit', 'order': 'order'},
    result='ChatCompletionList',
    page="after",
)


def sync_detailed(*, client: http.Client, **params: Unpack[ListChatCompletionsParams]) -> http.Response[ChatCompletionList]:
    """Send ``GET /chat/completions``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[ListChatCompletionsParams]) -> ChatCompletionList | None:
    """Send ``GET /chat/completions``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[ListChatCompletionsParams]) -> http.Response[ChatCompletionList]:
    """Send ``GET /chat/completions``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[ListChatCompletionsParams]) -> ChatCompletionList | None:
    """Send ``GET /chat/completions``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
