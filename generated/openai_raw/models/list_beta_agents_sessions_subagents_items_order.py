"""List beta agents sessions subagents items order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListBetaAgentsSessionsSubagentsItemsOrderInput: TypeAlias = Literal['asc', 'desc']
ListBetaAgentsSessionsSubagentsItemsOrder: TypeAlias = ListBetaAgentsSessionsSubagentsItemsOrderInput | str
