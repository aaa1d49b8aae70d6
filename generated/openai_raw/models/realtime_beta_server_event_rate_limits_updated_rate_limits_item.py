from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_beta_server_event_rate_limits_updated_rate_limits_item_name import RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItemName


@model
class RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItem(Base):
    """The value of `RealtimeBetaServerEventRateLimitsUpdated.rate_limits`."""

    name: RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItemName | None = absent
    """Values: `requests`, `tokens`."""
    limit: int | None = absent
    remaining: int | None = absent
    reset_seconds: float | None = absent
