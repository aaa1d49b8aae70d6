from __future__ import annotations

from ..types import Model as Base, model



@model
class BatchRequestCounts(Base):
    """The value of `Batch.request_counts`."""

    total: int
    completed: int
    failed: int
