"""Create a spend alert for a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.spend_alert_notification_channel import SpendAlertNotificationChannel, SpendAlertNotificationChannelDict
    from ...models.project_spend_alert import ProjectSpendAlert

    class CreateProjectSpendAlertParams(RequestOptions, total=False):
        """The keyword arguments of ``create-project-spend-alert``."""

        threshold_amount: Required[int]
        """Amount above which the alert is sent."""
        currency: Required[Literal['USD']]
        """Currency of the amount, as a lower-case ISO 4217 code. Always `USD`."""
        interval: Required[Literal['month']]
        """The span after which counting starts again, one month."""
        notification_channel: Required[SpendAlertNotificationChannel | SpendAlertNotificationChannelDict]
        """Who is told, and how."""

OPERATION = Operation(
    id="create-project-spend-alert",
    method="POST",
    path="/organization/projects/{project_id}/spend_alerts",
    security="admin_api_key",
    body={'threshold_amount': 'threshold_amount', 'currency': 'currency', 'interval': 'interval', 'notification_channel': 'notification_channel'},
    required=('threshold_amount', 'currency', 'interval', 'notification_channel'),
    bodies=('application/json',),
    result='ProjectSpendAlert',
)


def sync_detailed(project_id: str, *, client: http.Client, **params: Unpack[CreateProjectSpendAlertParams]) -> http.Response[ProjectSpendAlert]:
    """Send ``POST /organization/projects/{project_id}/spend_alerts``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id}, params)


def sync(project_id: str, *, client: http.Client, **params: Unpack[CreateProjectSpendAlertParams]) -> ProjectSpendAlert | None:
    """Send ``POST /organization/projects/{project_id}/spend_alerts``, and give what the answer holds."""
    return sync_detailed(project_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, *, client: http.Client, **params: Unpack[CreateProjectSpendAlertParams]) -> http.Response[ProjectSpendAlert]:
    """Send ``POST /organization/projects/{project_id}/spend_alerts``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id}, params)


async def asyncio(project_id: str, *, client: http.Client, **params: Unpack[CreateProjectSpendAlertParams]) -> ProjectSpendAlert | None:
    """Send ``POST /organization/projects/{project_id}/spend_alerts``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, client=client, **params)).parsed
