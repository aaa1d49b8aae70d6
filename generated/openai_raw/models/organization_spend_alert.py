from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.spend_alert_notification_channel import SpendAlertNotificationChannel


@model
class OrganizationSpendAlert(Base):
    """Organization spend alert."""

    id: str
    object: Literal['organization.spend_alert']
    threshold_amount: int
    currency: Literal['USD']
    interval: Literal['month']
    notification_channel: SpendAlertNotificationChannel

    _nested = {'notification_channel': 'SpendAlertNotificationChannel'}
    _tags = {'object': 'organization.spend_alert', 'currency': 'USD', 'interval': 'month'}
