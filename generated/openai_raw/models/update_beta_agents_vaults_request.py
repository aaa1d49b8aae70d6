from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class UpdateBetaAgentsVaultsRequest(Base):
    """The body of `POST /vaults/{vault_id}`."""

    metadata: dict[str, str] | None = absent
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
    name: str | None = None
    """Name of the agents vaults."""
