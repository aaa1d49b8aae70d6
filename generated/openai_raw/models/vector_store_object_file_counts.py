from __future__ import annotations

from ..types import Model as Base, model



@model
class VectorStoreObjectFileCounts(Base):
    """Numbers of files by state."""

    in_progress: int
    """Files that are being indexed."""
    completed: int
    """Files that can be searched."""
    failed: int
    """Files that could not be indexed."""
    cancelled: int
    """Files that were not indexed, as that was cancelled."""
    total: int
    """All files."""
