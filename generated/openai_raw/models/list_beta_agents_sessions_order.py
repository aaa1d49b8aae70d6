"""List beta agents sessions order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListBetaAgentsSessionsOrderInput: TypeAlias = Literal['asc', 'desc']
ListBetaAgentsSessionsOrder: TypeAlias = ListBetaAgentsSessionsOrderInput | str
