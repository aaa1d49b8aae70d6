"""List beta agents sessions subagents turns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.list_beta_agents_sessions_subagents_turns_order import ListBetaAgentsSessionsSubagentsTurnsOrderInput

    class ListBetaAgentsSessionsSubagentsTurnsParams(RequestOptions, total=False):
        """The keyword arguments of ``listBetaAgentsSessionsSubagentsTurns``."""

        after: str | Omit
        limit: int | Omit
        order: ListBetaAgentsSessionsSubagentsTurnsOrderInput | Omit

OPERATION = Operation(
    id="listBetaAgentsSessionsSubagentsTurns",
    method="GET",
    path="/agents/sessions/{session_id}/subagents/{subagent_id}/turns",
    query={'after': 'after', 'limit': 'limit', 'order': 'order'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    result='ListBetaAgentsSessionsSubagentsTurnsResponse',
    page="after",
)
