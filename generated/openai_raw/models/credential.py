from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..unions import CredentialAuth


@model
class Credential(Base):
    """Credential."""

    id: str
    auth: CredentialAuth
    created_at: int
    metadata: dict[str, str] | None = absent
    name: str
    object: Literal['vault.credential']
    updated_at: int
    vault_id: str

    _nested = {'auth': 'CredentialAuth'}
    _tags = {'object': 'vault.credential'}
