"""List the items of a turn"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_beta_agents_sessions_turns_items_order import ListBetaAgentsSessionsTurnsItemsOrderInput

    class ListBetaAgentsSessionsTurnsItemsParams(RequestOptions, total=False):
        """The keyword arguments of ``listBetaAgentsSessionsTurnsItems``."""

        after: str | Omit
        """A cursor: gives the agent sessions that follow the one with this id, the `last_id` of the page before."""
        limit: int | Omit
        """The most agent sessions in one page."""
        order: ListBetaAgentsSessionsTurnsItemsOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first."""

OPERATION = Operation(
    id="listBetaAgentsSessionsTurnsItems",
    method="GET",
    path="/agents/sessions/{session_id}/turns/{turn_id}/items",
    query={'after': 'after', 'limit': 'limit', 'order': 'order'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    result='ListBetaAgentsSessionsTurnsItemsResponse',
    page="after",
)
