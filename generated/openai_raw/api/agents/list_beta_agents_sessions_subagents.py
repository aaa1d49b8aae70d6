"""List the subagents of a session"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_beta_agents_sessions_subagents_order import ListBetaAgentsSessionsSubagentsOrderInput
    from ...models.list_beta_agents_sessions_subagents_response import ListBetaAgentsSessionsSubagentsResponse

    class ListBetaAgentsSessionsSubagentsParams(RequestOptions, total=False):
        """The keyword arguments of ``listBetaAgentsSessionsSubagents``."""

        after: str | Omit
        """A cursor: gives the agent session subagents that follow the one with this id, the `last_id` of the page
        before."""
        limit: int | Omit
        """The most agent session subagents in one page."""
        order: ListBetaAgentsSessionsSubagentsOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first."""

OPERATION = Operation(
    id="listBetaAgentsSessionsSubagents",
    method="GET",
    path="/agents/sessions/{session_id}/subagents",
    query={'after': 'after', 'limit': 'limit', 'order': 'order'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    result='ListBetaAgentsSessionsSubagentsResponse',
    page="after",
)


def sync_detailed(session_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsSessionsSubagentsParams]) -> http.Response[ListBetaAgentsSessionsSubagentsResponse]:
    """Send ``GET /agents/sessions/{session_id}/subagents``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"session_id": session_id}, params)


def sync(session_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsSessionsSubagentsParams]) -> ListBetaAgentsSessionsSubagentsResponse | None:
    """Send ``GET /agents/sessions/{session_id}/subagents``, and give what the answer holds."""
    return sync_detailed(session_id, client=client, **params).parsed


async def asyncio_detailed(session_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsSessionsSubagentsParams]) -> http.Response[ListBetaAgentsSessionsSubagentsResponse]:
    """Send ``GET /agents/sessions/{session_id}/subagents``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"session_id": session_id}, params)


async def asyncio(session_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsSessionsSubagentsParams]) -> ListBetaAgentsSessionsSubagentsResponse | None:
    """Send ``GET /agents/sessions/{session_id}/subagents``, and give what the answer holds."""
    return (await asyncio_detailed(session_id, client=client, **params)).parsed
