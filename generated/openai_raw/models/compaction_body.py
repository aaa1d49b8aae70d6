from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class CompactionBody(Base):
    """An earlier part of the conversation, shrunk by the API and encrypted. Send it back as it came."""

    type: Literal["compaction"]
    """Tells this object from others that can stand in its place: always `compaction`."""
    id: str
    """Id of the compaction."""
    encrypted_content: str
    """Content that only the API can read; send it back as it came."""
    created_by: str | None = absent
    """Who created the compaction."""

    _tags = {"type": "compaction"}
