from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class CreateBetaAgentsVaultsRequest(Base):
    """Create beta agents vaults request."""

    metadata: dict[str, str] | None = None
    name: str | None = absent
