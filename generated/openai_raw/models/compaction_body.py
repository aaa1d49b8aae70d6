from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class CompactionBody(Base):
    """An earlier part of the conversation, compacted and encrypted. Pass it back unchanged."""

    type: Literal["compaction"]
    """Discriminator: always `compaction`."""
    id: str
    """Id of the compaction."""
    encrypted_content: str
    """Encrypted content that only the API can read. Pass it back unchanged."""
    created_by: str | None = absent
    """Who created the compaction."""

    _tags = {"type": "compaction"}
