"""List the items of a subagent's turn"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_beta_agents_sessions_subagents_turns_items_order import ListBetaAgentsSessionsSubagentsTurnsItemsOrderInput
    from ...models.list_beta_agents_sessions_subagents_turns_items_response import ListBetaAgentsSessionsSubagentsTurnsItemsResponse

    class ListBetaAgentsSessionsSubagentsTurnsItemsParams(RequestOptions, total=False):
        """The keyword arguments of ``listBetaAgentsSessionsSubagentsTurnsItems``."""

        after: str | Omit
        """A cursor: gives the agent sessions that follow the one with this id, the `last_id` of the page before."""
        limit: int | Omit
        """The most agent sessions in one page."""
        order: ListBetaAgentsSessionsSubagentsTurnsItemsOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first."""

OPERATION = Operation(
    id="listBetaAgentsSessionsSubagentsTurnsItems",
    method="GET",
    path="/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items",
    query={'after': 'after', 'limit': 'limit', 'order': 'order'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    result='ListBetaAgentsSessionsSubagentsTurnsItemsResponse',
    page="after",
)


def sync_detailed(session_id: str, subagent_id: str, turn_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsSessionsSubagentsTurnsItemsParams]) -> http.Response[ListBetaAgentsSessionsSubagentsTurnsItemsResponse]:
    """Send ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"session_id": session_id, "subagent_id": subagent_id, "turn_id": turn_id}, params)


def sync(session_id: str, subagent_id: str, turn_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsSessionsSubagentsTurnsItemsParams]) -> ListBetaAgentsSessionsSubagentsTurnsItemsResponse | None:
    """Send ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items``, and give what the answer holds."""
    return sync_detailed(session_id, subagent_id, turn_id, client=client, **params).parsed


async def asyncio_detailed(session_id: str, subagent_id: str, turn_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsSessionsSubagentsTurnsItemsParams]) -> http.Response[ListBetaAgentsSessionsSubagentsTurnsItemsResponse]:
    """Send ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"session_id": session_id, "subagent_id": subagent_id, "turn_id": turn_id}, params)


async def asyncio(session_id: str, subagent_id: str, turn_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsSessionsSubagentsTurnsItemsParams]) -> ListBetaAgentsSessionsSubagentsTurnsItemsResponse | None:
    """Send ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items``, and give what the answer holds."""
    return (await asyncio_detailed(session_id, subagent_id, turn_id, client=client, **params)).parsed
