"""List agents"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_beta_agents_order import ListBetaAgentsOrderInput

    class ListBetaAgentsParams(RequestOptions, total=False):
        """The keyword arguments of ``listBetaAgents``."""

        after: str | Omit
        """A cursor: gives the agents that follow the one with this id, the `last_id` of the page before."""
        limit: int | Omit
        """The most agents in one page."""
        order: ListBetaAgentsOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first."""

OPERATION = Operation(
    id="listBetaAgents",
    method="GET",
    path="/agents",
    query={'after': 'after', 'limit': 'limit', 'order': 'order'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    result='ListBetaAgentsResponse',
    page="after",
)
