from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_server_event_rate_limits_updated_rate_limits_item_name import RealtimeServerEventRateLimitsUpdatedRateLimitsItemName


@model
class RealtimeServerEventRateLimitsUpdatedRateLimitsItem(Base):
    """How much is left of one limit."""

    name: RealtimeServerEventRateLimitsUpdatedRateLimitsItemName | None = absent
    """What is limited: requests or tokens."""
    limit: int | None = absent
    """How much the limit allows."""
    remaining: int | None = absent
    """How much of it is left."""
    reset_seconds: float | None = absent
    """Seconds until all of it is there again."""
