from __future__ import annotations

from ..types import Model as Base, model



@model
class LiveSessionUsageUpdatedEventContextWindow(Base):
    """The value of `LiveSessionUsageUpdatedEvent.context_window`."""

    usage_ratio: float
