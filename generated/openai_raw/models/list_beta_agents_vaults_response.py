from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.vault import Vault


@model
class ListBetaAgentsVaultsResponse(Base):
    """List beta agents vaults response."""

    data: list[Vault]
    has_more: bool | None = None

    _nested = {'data': ['Vault']}
