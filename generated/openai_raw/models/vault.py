from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class Vault(Base):
    """A set of credentials that agents can use but never see."""

    id: str
    """Id of the vault."""
    created_at: int
    """When the vault was created, in Unix seconds."""
    metadata: dict[str, str]
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""
    name: str | None = None
    """Name of the vault."""
    object: Literal["vault"]
    """Object type: always `vault`."""

    _tags = {"object": "vault"}
