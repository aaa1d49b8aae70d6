from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class Vault(Base):
    """Vault."""

    id: str
    created_at: int
    metadata: dict[str, str]
    name: str | None = None
    object: Literal['vault']
    _tags = {'object': 'vault'}
