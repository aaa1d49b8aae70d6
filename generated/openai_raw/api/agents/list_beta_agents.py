"""List agents"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_beta_agents_order import ListBetaAgentsOrderInput
    from ...models.list_beta_agents_response import ListBetaAgentsResponse

    class ListBetaAgentsParams(RequestOptions, total=False):
        """The keyword arguments of ``listBetaAgents``."""

        after: str | Omit
        """A cursor: gives the agents that follow the one with this id, the `last_id` of the page before."""
        limit: int | Omit
        """The most agents in one page."""
        order: ListBetaAgentsOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first."""

OPERATION = Operation(
    id="listBetaAgents",
    method="GET",
    path="/agents",
    query={'after': 'after', 'limit': 'limit', 'order': 'order'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    result='ListBetaAgentsResponse',
    page="after",
)


def sync_detailed(*, client: http.Client, **params: Unpack[ListBetaAgentsParams]) -> http.Response[ListBetaAgentsResponse]:
    """Send ``GET /agents``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[ListBetaAgentsParams]) -> ListBetaAgentsResponse | None:
    """Send ``GET /agents``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[ListBetaAgentsParams]) -> http.Response[ListBetaAgentsResponse]:
    """Send ``GET /agents``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[ListBetaAgentsParams]) -> ListBetaAgentsResponse | None:
    """Send ``GET /agents``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
