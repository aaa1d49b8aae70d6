"""List the traces of a session"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_beta_agents_sessions_traces_order import ListBetaAgentsSessionsTracesOrderInput

    class ListBetaAgentsSessionsTracesParams(RequestOptions, total=False):
        """The keyword arguments of ``listBetaAgentsSessionsTraces``."""

        after: str | Omit
        """A cursor: gives the agent session traces that follow the one with this id, the `last_id` of the page
        before."""
        limit: int | Omit
        """The most agent session traces in one page."""
        order: ListBetaAgentsSessionsTracesOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first."""

OPERATION = Operation(
    id="listBetaAgentsSessionsTraces",
    method="GET",
    path="/agents/sessions/{session_id}/traces",
    query={'after': 'after', 'limit': 'limit', 'order': 'order'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    result='ListBetaAgentsSessionsTracesResponse',
    page="after",
)
