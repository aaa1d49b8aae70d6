from __future__ import annotations

from ..types import Model as Base, model



@model
class BatchRequestCounts(Base):
    """Numbers of requests by state."""

    total: int
    """All requests of the file."""
    completed: int
    """Requests that succeeded."""
    failed: int
    """Requests that failed."""
