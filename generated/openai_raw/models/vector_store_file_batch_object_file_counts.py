from __future__ import annotations

from ..types import Model as Base, model



@model
class VectorStoreFileBatchObjectFileCounts(Base):
    """The value of `VectorStoreFileBatchObject.file_counts`."""

    in_progress: int
    completed: int
    failed: int
    cancelled: int
    total: int
