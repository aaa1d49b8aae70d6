"""List beta agents vaults credentials order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListBetaAgentsVaultsCredentialsOrderInput: TypeAlias = Literal['asc', 'desc']
ListBetaAgentsVaultsCredentialsOrder: TypeAlias = ListBetaAgentsVaultsCredentialsOrderInput | str
