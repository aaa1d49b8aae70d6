"""List environments"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_beta_agents_environments_order import ListBetaAgentsEnvironmentsOrderInput
    from ...models.list_beta_agents_environments_response import ListBetaAgentsEnvironmentsResponse

    class ListBetaAgentsEnvironmentsParams(RequestOptions, total=False):
        """The keyword arguments of ``listBetaAgentsEnvironments``."""

        after: str | Omit
        """A cursor: gives the agent environments that follow the one with this id, the `last_id` of the page
        before."""
        limit: int | Omit
        """The most agent environments in one page."""
        order: ListBetaAgentsEnvironmentsOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first."""
        type: Literal['openai_hosted'] | Omit
        """Only environments of this type. Always `openai_hosted`."""

OPERATION = Operation(
    id="listBetaAgentsEnvironments",
    method="GET",
    path="/agents/environments",
    query={'after': 'after', 'limit': 'limit', 'order': 'order', 'type': 'type'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    result='ListBetaAgentsEnvironmentsResponse',
    page="after",
)


def sync_detailed(*, client: http.Client, **params: Unpack[ListBetaAgentsEnvironmentsParams]) -> http.Response[ListBetaAgentsEnvironmentsResponse]:
    """Send ``GET /agents/environments``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[ListBetaAgentsEnvironmentsParams]) -> ListBetaAgentsEnvironmentsResponse | None:
    """Send ``GET /agents/environments``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[ListBetaAgentsEnvironmentsParams]) -> http.Response[ListBetaAgentsEnvironmentsResponse]:
    """Send ``GET /agents/environments``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[ListBetaAgentsEnvironmentsParams]) -> ListBetaAgentsEnvironmentsResponse | None:
    """Send ``GET /agents/environments``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
