from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.credential import Credential


@model
class ListBetaAgentsVaultsCredentialsResponse(Base):
    """List beta agents vaults credentials response."""

    data: list[Credential]
    has_more: bool | None = None

    _nested = {'data': ['Credential']}
