"""List beta agents sessions subagents turns items order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListBetaAgentsSessionsSubagentsTurnsItemsOrderInput: TypeAlias = Literal['asc', 'desc']
ListBetaAgentsSessionsSubagentsTurnsItemsOrder: TypeAlias = ListBetaAgentsSessionsSubagentsTurnsItemsOrderInput | str
