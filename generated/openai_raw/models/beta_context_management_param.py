from __future__ import annotations

from ..types import Model as Base, model


@model
class BetaContextManagementParam(Base):
    """When and how the context is made shorter."""

    type: str
    """What is done: `compaction` is the only kind today."""
    compact_threshold: int | None = None
    """Number of tokens in the context from which it is compacted. At least 1000."""
