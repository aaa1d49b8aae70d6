"""List organization spend alerts order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListOrganizationSpendAlertsOrderInput: TypeAlias = Literal['asc', 'desc']
ListOrganizationSpendAlertsOrder: TypeAlias = ListOrganizationSpendAlertsOrderInput | str
