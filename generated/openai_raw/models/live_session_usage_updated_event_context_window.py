from __future__ import annotations

from ..types import Model as Base, model



@model
class LiveSessionUsageUpdatedEventContextWindow(Base):
    """Live session usage updated event context window."""

    usage_ratio: float
