"""List beta agents sessions turns items order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListBetaAgentsSessionsTurnsItemsOrderInput: TypeAlias = Literal['asc', 'desc']
ListBetaAgentsSessionsTurnsItemsOrder: TypeAlias = ListBetaAgentsSessionsTurnsItemsOrderInput | str
