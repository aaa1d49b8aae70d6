"""List runs of an automation"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_beta_agents_automations_invocations_order import ListBetaAgentsAutomationsInvocationsOrderInput
    from ...models.list_beta_agents_automations_invocations_response import ListBetaAgentsAutomationsInvocationsResponse

    class ListBetaAgentsAutomationsInvocationsParams(RequestOptions, total=False):
        """The keyword arguments of ``listBetaAgentsAutomationsInvocations``."""

        after: str | Omit
        """A cursor: gives the agent automation invocations that follow the one with this id, the `last_id` of the
        page before."""
        limit: int | Omit
        """The most agent automation invocations in one page."""
        order: ListBetaAgentsAutomationsInvocationsOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first."""

OPERATION = Operation(
    id="listBetaAgentsAutomationsInvocations",
    method="GET",
    path="/agents/automations/{automation_id}/invocations",
    query={'after': 'after', 'limit': 'limit', 'order': 'order'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    result='ListBetaAgentsAutomationsInvocationsResponse',
    page="after",
)


def sync_detailed(automation_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsAutomationsInvocationsParams]) -> http.Response[ListBetaAgentsAutomationsInvocationsResponse]:
    """Send ``GET /agents/automations/{automation_id}/invocations``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"automation_id": automation_id}, params)


def sync(automation_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsAutomationsInvocationsParams]) -> ListBetaAgentsAutomationsInvocationsResponse | None:
    """Send ``GET /agents/automations/{automation_id}/invocations``, and give what the answer holds."""
    return sync_detailed(automation_id, client=client, **params).parsed


async def asyncio_detailed(automation_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsAutomationsInvocationsParams]) -> http.Response[ListBetaAgentsAutomationsInvocationsResponse]:
    """Send ``GET /agents/automations/{automation_id}/invocations``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"automation_id": automation_id}, params)


async def asyncio(automation_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsAutomationsInvocationsParams]) -> ListBetaAgentsAutomationsInvocationsResponse | None:
    """Send ``GET /agents/automations/{automation_id}/invocations``, and give what the answer holds."""
    return (await asyncio_detailed(automation_id, client=client, **params)).parsed
