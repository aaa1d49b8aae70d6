from __future__ import annotations

from ..types import Model as Base, model



@model
class VectorStoreObjectFileCounts(Base):
    """The value of `VectorStoreObject.file_counts`."""

    in_progress: int
    completed: int
    failed: int
    cancelled: int
    total: int
