from __future__ import annotations

from ..types import Model, model



@model
class BatchRequestCounts(Model):
    """Batch request counts."""

    total: int
    completed: int
    failed: int
