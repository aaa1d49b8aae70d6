from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class CredentialDeleted(Base):
    """Confirms that a vault credential was deleted."""

    id: str
    """Id of the vault credential."""
    deleted: bool
    """True if the vault credential has been deleted."""
    object: Literal["vault.credential.deleted"]
    """Object type: always `vault.credential.deleted`."""

    _tags = {"object": "vault.credential.deleted"}
