from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class VaultDeleted(Base):
    """Confirms that a vault was deleted."""

    id: str
    """Id of the vault."""
    deleted: bool
    """True if the vault has been deleted."""
    object: Literal["vault.deleted"]
    """Object type: always `vault.deleted`."""

    _tags = {"object": "vault.deleted"}
