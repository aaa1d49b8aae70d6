"""List beta agents sessions items order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListBetaAgentsSessionsItemsOrderInput: TypeAlias = Literal['asc', 'desc']
ListBetaAgentsSessionsItemsOrder: TypeAlias = ListBetaAgentsSessionsItemsOrderInput | str
