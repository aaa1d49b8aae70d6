from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class UpdateBetaAgentsVaultsRequest(Base):
    """Update beta agents vaults request."""

    metadata: dict[str, str] | None = absent
    name: str | None = None
