from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class VaultDeleted(Base):
    """Says that a vault was deleted."""

    id: str
    """Id of the vault."""
    deleted: bool
    """True once the vault is deleted."""
    object: Literal['vault.deleted']
    """The kind of object: always `vault.deleted`."""
    _tags = {'object': 'vault.deleted'}
