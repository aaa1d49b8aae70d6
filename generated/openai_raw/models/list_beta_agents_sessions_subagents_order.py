"""List beta agents sessions subagents order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListBetaAgentsSessionsSubagentsOrderInput: TypeAlias = Literal['asc', 'desc']
ListBetaAgentsSessionsSubagentsOrder: TypeAlias = ListBetaAgentsSessionsSubagentsOrderInput | str
