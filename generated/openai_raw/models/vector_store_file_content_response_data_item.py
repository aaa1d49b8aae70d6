from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class VectorStoreFileContentResponseDataItem(Base):
    """A chunk of a file."""

    type: str | None = absent
    """What the chunk holds: always `text` today."""
    text: str | None = absent
    """Text of the chunk."""
