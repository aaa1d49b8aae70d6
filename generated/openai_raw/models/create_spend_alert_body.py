from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.spend_alert_notification_channel import SpendAlertNotificationChannel


@model
class CreateSpendAlertBody(Base):
    """The body of `POST /organization/spend_alerts/{alert_id}`."""

    threshold_amount: int
    """Amount that triggers the alert."""
    currency: Literal["USD"]
    """Currency, as a lowercase ISO 4217 code. Always `USD`."""
    interval: Literal["month"]
    """The span after which counting starts again, one month."""
    notification_channel: SpendAlertNotificationChannel
    """Who is notified, and how."""

    _nested = {"notification_channel": "SpendAlertNotificationChannel"}
    _tags = {"currency": "USD", "interval": "month"}
