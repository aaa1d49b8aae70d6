"""List automations"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_beta_agents_automations_order import ListBetaAgentsAutomationsOrderInput
    from ...models.list_beta_agents_automations_response import ListBetaAgentsAutomationsResponse

    class ListBetaAgentsAutomationsParams(RequestOptions, total=False):
        """The keyword arguments of ``listBetaAgentsAutomations``."""

        after: str | Omit
        """A cursor: gives the automations that follow the one with this id, the `last_id` of the page before."""
        limit: int | Omit
        """The most automations in one page."""
        order: ListBetaAgentsAutomationsOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first."""
        session_id: str | Omit
        """Only what belongs to the session with this id."""

OPERATION = Operation(
    id="listBetaAgentsAutomations",
    method="GET",
    path="/agents/automations",
    query={'after': 'after', 'limit': 'limit', 'order': 'order', 'session_id': 'session_id'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    result='ListBetaAgentsAutomationsResponse',
    page="after",
)


def sync_detailed(*, client: http.Client, **params: Unpack[ListBetaAgentsAutomationsParams]) -> http.Response[ListBetaAgentsAutomationsResponse]:
    """Send ``GET /agents/automations``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[ListBetaAgentsAutomationsParams]) -> ListBetaAgentsAutomationsResponse | None:
    """Send ``GET /agents/automations``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[ListBetaAgentsAutomationsParams]) -> http.Response[ListBetaAgentsAutomationsResponse]:
    """Send ``GET /agents/automations``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[ListBetaAgentsAutomationsParams]) -> ListBetaAgentsAutomationsResponse | None:
    """Send ``GET /agents/automations``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
