from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class VaultDeleted(Base):
    """Vault deleted."""

    id: str
    deleted: bool
    object: Literal['vault.deleted']
    _tags = {'object': 'vault.deleted'}
