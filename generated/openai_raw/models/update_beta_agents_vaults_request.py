from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class UpdateBetaAgentsVaultsRequest(Base):
    """The body of `POST /vaults/{vault_id}`."""

    metadata: dict[str, str] | None = absent
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""
    name: str | None = None
    """Name of the vault."""
