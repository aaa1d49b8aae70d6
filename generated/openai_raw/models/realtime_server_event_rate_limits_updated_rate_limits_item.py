from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_server_event_rate_limits_updated_rate_limits_item_name import RealtimeServerEventRateLimitsUpdatedRateLimitsItemName


@model
class RealtimeServerEventRateLimitsUpdatedRateLimitsItem(Base):
    """The value of `RealtimeServerEventRateLimitsUpdated.rate_limits`."""

    name: RealtimeServerEventRateLimitsUpdatedRateLimitsItemName | None = absent
    """Values: `requests`, `tokens`."""
    limit: int | None = absent
    remaining: int | None = absent
    reset_seconds: float | None = absent
