"""Change a spend alert of the organization"""

from typing import Literal, Required, Unpack

from ... import http
from ...client import RequestOptions
from ...dicts.spend_alert_notification_channel import SpendAlertNotificationChannelDict
from ...models.organization_spend_alert import OrganizationSpendAlert
from ...models.spend_alert_notification_channel import SpendAlertNotificationChannel
from ...operation import Operation

OPERATION: Operation

class UpdateOrganizationSpendAlertParams(RequestOptions, total=False):
    """The keyword arguments of ``update-organization-spend-alert``."""

    threshold_amount: Required[int]
    """Amount that triggers the alert."""
    currency: Required[Literal["USD"]]
    """Currency, as a lowercase ISO 4217 code. Always `USD`."""
    interval: Required[Literal["month"]]
    """The span after which counting starts again, one month."""
    notification_channel: Required[SpendAlertNotificationChannel | SpendAlertNotificationChannelDict]
    """Who is notified, and how."""

def sync(
    alert_id: str, *, client: http.Client, **params: Unpack[UpdateOrganizationSpendAlertParams]
) -> OrganizationSpendAlert | None:
    """Send ``POST /organization/spend_alerts/{alert_id}``, and give what the answer holds."""

def sync_detailed(
    alert_id: str, *, client: http.Client, **params: Unpack[UpdateOrganizationSpendAlertParams]
) -> http.Response[OrganizationSpendAlert]:
    """Send ``POST /organization/spend_alerts/{alert_id}``, and give the whole response."""

async def asyncio(
    alert_id: str, *, client: http.Client, **params: Unpack[UpdateOrganizationSpendAlertParams]
) -> OrganizationSpendAlert | None:
    """Send ``POST /organization/spend_alerts/{alert_id}``, and give what the answer holds."""

async def asyncio_detailed(
    alert_id: str, *, client: http.Client, **params: Unpack[UpdateOrganizationSpendAlertParams]
) -> http.Response[OrganizationSpendAlert]:
    """Send ``POST /organization/spend_alerts/{alert_id}``, and give the whole response."""
