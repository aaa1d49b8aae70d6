"""List environments"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_beta_agents_environments_order import ListBetaAgentsEnvironmentsOrderInput

    class ListBetaAgentsEnvironmentsParams(RequestOptions, total=False):
        """The keyword arguments of ``listBetaAgentsEnvironments``."""

        after: str | Omit
        """A cursor: gives the agent environments that follow the one with this id, the `last_id` of the page
        before."""
        limit: int | Omit
        """The most agent environments in one page."""
        order: ListBetaAgentsEnvironmentsOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first."""
        type: Literal['openai_hosted'] | Omit
        """Only environments of this type. Always `openai_hosted`."""

OPERATION = Operation(
    id="listBetaAgentsEnvironments",
    method="GET",
    path="/agents/environments",
    query={'after': 'after', 'limit': 'limit', 'order': 'order', 'type': 'type'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    result='ListBetaAgentsEnvironmentsResponse',
    page="after",
)
