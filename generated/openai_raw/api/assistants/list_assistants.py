"""List the assistants"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_assistants_order import ListAssistantsOrderInput
    from ...models.list_assistants_response import ListAssistantsResponse

    class ListAssistantsParams(RequestOptions, total=False):
        """The keyword arguments of ``listAssistants``."""

        limit: int | Omit
        """The most assistants in one page. Default: `20`."""
        order: ListAssistantsOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `desc`."""
        after: str | Omit
        """A cursor: gives the assistants that follow the one with this id, the `last_id` of the page before."""
        before: str | Omit
        """A cursor: gives the assistants that come before the one with this id, the `first_id` of the page after."""

OPERATION = Operation(
    id="listAssistants",
    method="GET",
    path="/assistants",
    query={'limit': 'limit', 'order': 'order', 'after': 'after', 'before': 'before'},
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    result='ListAssistantsResponse',
    page="after",
)


def sync_detailed(*, client: http.Client, **params: Unpack[ListAssistantsParams]) -> http.Response[ListAssistantsResponse]:
    """Send ``GET /assistants``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[ListAssistantsParams]) -> ListAssistantsResponse | None:
    """Send ``GET /assistants``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[ListAssistantsParams]) -> http.Response[ListAssistantsResponse]:
    """Send ``GET /assistants``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[ListAssistantsParams]) -> ListAssistantsResponse | None:
    """Send ``GET /assistants``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
