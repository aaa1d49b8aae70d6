"""Change a spend alert of a project"""

from typing import Literal, Required, Unpack

from ... import http
from ...client import RequestOptions
from ...dicts.spend_alert_notification_channel import SpendAlertNotificationChannelDict
from ...models.project_spend_alert import ProjectSpendAlert
from ...models.spend_alert_notification_channel import SpendAlertNotificationChannel
from ...operation import Operation

OPERATION: Operation

class UpdateProjectSpendAlertParams(RequestOptions, total=False):
    """The keyword arguments of ``update-project-spend-alert``."""

    threshold_amount: Required[int]
    """Amount that triggers the alert."""
    currency: Required[Literal["USD"]]
    """Currency, as a lowercase ISO 4217 code. Always `USD`."""
    interval: Required[Literal["month"]]
    """The span after which counting starts again, one month."""
    notification_channel: Required[SpendAlertNotificationChannel | SpendAlertNotificationChannelDict]
    """Who is notified, and how."""

def sync(
    project_id: str, alert_id: str, *, client: http.Client, **params: Unpack[UpdateProjectSpendAlertParams]
) -> ProjectSpendAlert | None:
    """Send ``POST /organization/projects/{project_id}/spend_alerts/{alert_id}``, and give what the answer holds."""

def sync_detailed(
    project_id: str, alert_id: str, *, client: http.Client, **params: Unpack[UpdateProjectSpendAlertParams]
) -> http.Response[ProjectSpendAlert]:
    """Send ``POST /organization/projects/{project_id}/spend_alerts/{alert_id}``, and give the whole response."""

async def asyncio(
    project_id: str, alert_id: str, *, client: http.Client, **params: Unpack[UpdateProjectSpendAlertParams]
) -> ProjectSpendAlert | None:
    """Send ``POST /organization/projects/{project_id}/spend_alerts/{alert_id}``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, alert_id: str, *, client: http.Client, **params: Unpack[UpdateProjectSpendAlertParams]
) -> http.Response[ProjectSpendAlert]:
    """Send ``POST /organization/projects/{project_id}/spend_alerts/{alert_id}``, and give the whole response."""
