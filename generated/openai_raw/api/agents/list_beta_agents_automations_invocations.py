"""List runs of an automation"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_beta_agents_automations_invocations_order import ListBetaAgentsAutomationsInvocationsOrderInput

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
