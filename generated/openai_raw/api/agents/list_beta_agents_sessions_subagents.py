"""List beta agents sessions subagents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.list_beta_agents_sessions_subagents_order import ListBetaAgentsSessionsSubagentsOrderInput

    class ListBetaAgentsSessionsSubagentsParams(RequestOptions, total=False):
        """The keyword arguments of ``listBetaAgentsSessionsSubagents``."""

        after: str | Omit
        limit: int | Omit
        order: ListBetaAgentsSessionsSubagentsOrderInput | Omit

OPERATION = Operation(
    id="listBetaAgentsSessionsSubagents",
    method="GET",
    path="/agents/sessions/{session_id}/subagents",
    query={'after': 'after', 'limit': 'limit', 'order': 'order'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    result='ListBetaAgentsSessionsSubagentsResponse',
    page="after",
)
