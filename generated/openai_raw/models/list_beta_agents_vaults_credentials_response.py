from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.credential import Credential


@model
class ListBetaAgentsVaultsCredentialsResponse(Base):
    """A page of vault credentials."""

    data: list[Credential]
    """The items on this page."""
    has_more: bool | None = None
    """Whether there are more pages."""

    _nested = {"data": ["Credential"]}
