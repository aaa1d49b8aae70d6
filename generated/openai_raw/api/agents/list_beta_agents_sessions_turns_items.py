"""List beta agents sessions turns items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.list_beta_agents_sessions_turns_items_order import ListBetaAgentsSessionsTurnsItemsOrderInput

    class ListBetaAgentsSessionsTurnsItemsParams(RequestOptions, total=False):
        """The keyword arguments of ``listBetaAgentsSessionsTurnsItems``."""

        after: str | Omit
        limit: int | Omit
        order: ListBetaAgentsSessionsTurnsItemsOrderInput | Omit

OPERATION = Operation(
    id="listBetaAgentsSessionsTurnsItems",
    method="GET",
    path="/agents/sessions/{session_id}/turns/{turn_id}/items",
    query={'after': 'after', 'limit': 'limit', 'order': 'order'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    result='ListBetaAgentsSessionsTurnsItemsResponse',
    page="after",
)
