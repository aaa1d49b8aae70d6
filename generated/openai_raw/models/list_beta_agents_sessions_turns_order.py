"""List beta agents sessions turns order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListBetaAgentsSessionsTurnsOrderInput: TypeAlias = Literal['asc', 'desc']
ListBetaAgentsSessionsTurnsOrder: TypeAlias = ListBetaAgentsSessionsTurnsOrderInput | str
