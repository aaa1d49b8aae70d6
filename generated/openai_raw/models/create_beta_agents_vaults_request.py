from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class CreateBetaAgentsVaultsRequest(Base):
    """The body of `POST /vaults`."""

    metadata: dict[str, str] | None = None
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
    name: str | None = absent
    """Name of the agents vaults."""
