from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..unions import CredentialAuth


@model
class Credential(Base):
    """A secret in a vault. The secret itself is never returned."""

    id: str
    """Id of the vault credential."""
    auth: CredentialAuth
    """What kind of secret it is, and where it is used."""
    created_at: int
    """When the vault credential was created, in Unix seconds."""
    metadata: dict[str, str] | None = absent
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
    name: str
    """Name of the vault credential."""
    object: Literal['vault.credential']
    """The kind of object: always `vault.credential`."""
    updated_at: int
    """When the vault credential was last changed, in Unix seconds."""
    vault_id: str
    """Id of the vault."""

    _nested = {'auth': 'CredentialAuth'}
    _tags = {'object': 'vault.credential'}
