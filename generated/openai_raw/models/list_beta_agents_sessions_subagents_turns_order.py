"""List beta agents sessions subagents turns order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListBetaAgentsSessionsSubagentsTurnsOrderInput: TypeAlias = Literal['asc', 'desc']
ListBetaAgentsSessionsSubagentsTurnsOrder: TypeAlias = ListBetaAgentsSessionsSubagentsTurnsOrderInput | str
