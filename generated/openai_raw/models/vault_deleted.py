from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class VaultDeleted(Base):
    """Says that a vault was deleted."""

    id: str
    """Id of the vault."""
    deleted: bool
    """True once the vault is deleted."""
    object: Literal["vault.deleted"]
    """The kind of object: always `vault.deleted`."""

    _tags = {"object": "vault.deleted"}
