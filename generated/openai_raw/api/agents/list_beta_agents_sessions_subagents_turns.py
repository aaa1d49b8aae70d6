"""List the turns of a subagent"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_beta_agents_sessions_subagents_turns_order import ListBetaAgentsSessionsSubagentsTurnsOrderInput

    class ListBetaAgentsSessionsSubagentsTurnsParams(RequestOptions, total=False):
        """The keyword arguments of ``listBetaAgentsSessionsSubagentsTurns``."""

        after: str | Omit
        """A cursor: gives the agent session turns that follow the one with this id, the `last_id` of the page
        before."""
        limit: int | Omit
        """The most agent session turns in one page."""
        order: ListBetaAgentsSessionsSubagentsTurnsOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first."""

OPERATION = Operation(
    id="listBetaAgentsSessionsSubagentsTurns",
    method="GET",
    path="/agents/sessions/{session_id}/subagents/{subagent_id}/turns",
    query={'after': 'after', 'limit': 'limit', 'order': 'order'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    result='ListBetaAgentsSessionsSubagentsTurnsResponse',
    page="after",
)
