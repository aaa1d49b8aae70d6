from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.spend_alert_notification_channel import SpendAlertNotificationChannel


@model
class CreateSpendAlertBody(Base):
    """Create spend alert body."""

    threshold_amount: int
    currency: Literal['USD']
    interval: Literal['month']
    notification_channel: SpendAlertNotificationChannel

    _nested = {'notification_channel': 'SpendAlertNotificationChannel'}
    _tags = {'currency': 'USD', 'interval': 'month'}
