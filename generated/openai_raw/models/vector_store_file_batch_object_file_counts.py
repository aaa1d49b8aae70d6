from __future__ import annotations

from ..types import Model, model



@model
class VectorStoreFileBatchObjectFileCounts(Model):
    """Vector store file batch object file counts."""

    in_progress: int
    completed: int
    failed: int
    cancelled: int
    total: int
