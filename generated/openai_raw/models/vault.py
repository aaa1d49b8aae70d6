from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class Vault(Base):
    """A set of credentials that agents may use but never see."""

    id: str
    """Id of the vault."""
    created_at: int
    """When the vault was created, in Unix seconds."""
    metadata: dict[str, str]
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
    name: str | None = None
    """Name of the vault."""
    object: Literal["vault"]
    """The kind of object: always `vault`."""

    _tags = {"object": "vault"}
