"""List project spend alerts order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListProjectSpendAlertsOrderInput: TypeAlias = Literal['asc', 'desc']
ListProjectSpendAlertsOrder: TypeAlias = ListProjectSpendAlertsOrderInput | str
