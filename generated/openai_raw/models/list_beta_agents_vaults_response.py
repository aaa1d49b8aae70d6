from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.vault import Vault


@model
class ListBetaAgentsVaultsResponse(Base):
    """A page of vaults."""

    data: list[Vault]
    """The items on this page."""
    has_more: bool | None = None
    """Whether there are more pages."""

    _nested = {"data": ["Vault"]}
