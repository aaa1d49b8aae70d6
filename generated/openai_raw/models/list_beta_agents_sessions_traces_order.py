"""List beta agents sessions traces order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListBetaAgentsSessionsTracesOrderInput: TypeAlias = Literal['asc', 'desc']
ListBetaAgentsSessionsTracesOrder: TypeAlias = ListBetaAgentsSessionsTracesOrderInput | str
