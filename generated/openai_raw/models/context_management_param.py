from __future__ import annotations

from ..types import Model as Base, model


@model
class ContextManagementParam(Base):
    """How to compact the context when it grows too long."""

    type: str
    """Type of context management; currently always `compaction`."""
    compact_threshold: int | None = None
    """Number of tokens at which the context is compacted. At least 1000."""
