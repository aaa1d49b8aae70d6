from __future__ import annotations

from ..types import Model as Base, model



@model
class LiveSessionUsageUpdatedEventContextWindow(Base):
    """How full the context window is."""

    usage_ratio: float
    """Share of the context window that is used, between 0 and 1."""
