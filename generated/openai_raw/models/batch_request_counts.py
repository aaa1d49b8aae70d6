from __future__ import annotations

from ..types import Model as Base, model



@model
class BatchRequestCounts(Base):
    """Batch request counts."""

    total: int
    completed: int
    failed: int
