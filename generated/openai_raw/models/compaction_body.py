from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CompactionBody(Base):
    """Compaction body."""

    type: Literal['compaction']
    id: str
    encrypted_content: str
    created_by: str | None = absent
    _tags = {'type': 'compaction'}
