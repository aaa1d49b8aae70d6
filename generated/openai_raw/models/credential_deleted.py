from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CredentialDeleted(Base):
    """Credential deleted."""

    id: str
    deleted: bool
    object: Literal['vault.credential.deleted']
    _tags = {'object': 'vault.credential.deleted'}
