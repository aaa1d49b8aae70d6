"""List sessions"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_beta_agents_sessions_order import ListBetaAgentsSessionsOrderInput
    from ...models.list_beta_agents_sessions_response import ListBetaAgentsSessionsResponse

    class ListBetaAgentsSessionsParams(RequestOptions, total=False):
        """The keyword arguments of ``listBetaAgentsSessions``."""

        after: str | Omit
        """A cursor: gives the agent sessions that follow the one with this id, the `last_id` of the page before."""
        agent_id: str | Omit
        """Only what belongs to the agent with this id."""
        limit: int | Omit
        """The most agent sessions in one page."""
        metadata: Mapping[str, str] | Omit
        """Only what carries all of these labels; sent as `metadata[key]=value`."""
        order: ListBetaAgentsSessionsOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first."""

OPERATION = Operation(
    id="listBetaAgentsSessions",
    method="GET",
    path="/agents/sessions",
    query={'after': 'after', 'agent_id': 'agent_id', 'limit': 'limit', 'metadata': 'metadata', 'order': 'order'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    result='ListBetaAgentsSessionsResponse',
    page="after",
)


def sync_detailed(*, client: http.Client, **params: Unpack[ListBetaAgentsSessionsParams]) -> http.Response[ListBetaAgentsSessionsResponse]:
    """Send ``GET /agents/sessions``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[ListBetaAgentsSessionsParams]) -> ListBetaAgentsSessionsResponse | None:
    """Send ``GET /agents/sessions``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[ListBetaAgentsSessionsParams]) -> http.Response[ListBetaAgentsSessionsResponse]:
    """Send ``GET /agents/sessions``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[ListBetaAgentsSessionsParams]) -> ListBetaAgentsSessionsResponse | None:
    """Send ``GET /agents/sessions``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
