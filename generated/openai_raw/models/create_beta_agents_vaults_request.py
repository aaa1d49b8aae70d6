from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class CreateBetaAgentsVaultsRequest(Base):
    """The body of `POST /vaults`."""

    metadata: dict[str, str] | None = None
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""
    name: str | None = absent
    """Name of the vault."""
