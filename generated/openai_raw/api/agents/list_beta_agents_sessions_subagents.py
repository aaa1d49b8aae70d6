"""List the subagents of a session"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_beta_agents_sessions_subagents_order import ListBetaAgentsSessionsSubagentsOrderInput

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
