from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class CredentialDeleted(Base):
    """Says that a vault credential was deleted."""

    id: str
    """Id of the vault credential."""
    deleted: bool
    """True once the vault credential is deleted."""
    object: Literal["vault.credential.deleted"]
    """The kind of object: always `vault.credential.deleted`."""

    _tags = {"object": "vault.credential.deleted"}
