"""List beta agents vaults order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListBetaAgentsVaultsOrderInput: TypeAlias = Literal['asc', 'desc']
ListBetaAgentsVaultsOrder: TypeAlias = ListBetaAgentsVaultsOrderInput | str
