"""Change a spend alert of the organization"""

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
    from ...models.organization_spend_alert import OrganizationSpendAlert

    class UpdateOrganizationSpendAlertParams(RequestOptions, total=False):
        """The keyword arguments of ``update-organization-spend-alert``."""

        threshold_amount: Required[int]
        """Amount above which the alert is sent."""
        currency: Required[Literal['USD']]
        """Currency of the amount, as a lower-case ISO 4217 code. Always `USD`."""
        interval: Required[Literal['month']]
        """The span after which counting starts again, one month."""
        notification_channel: Required[SpendAlertNotificationChannel | SpendAlertNotificationChannelDict]
        """Who is told, and how."""

OPERATION = Operation(
    id="update-organization-spend-alert",
    method="POST",
    path="/organization/spend_alerts/{alert_id}",
    security="admin_api_key",
    body={'threshold_amount': 'threshold_amount', 'currency': 'currency', 'interval': 'interval', 'notification_channel': 'notification_channel'},
    required=('threshold_amount', 'currency', 'interval', 'notification_channel'),
    bodies=('application/json',),
    result='OrganizationSpendAlert',
)


def sync_detailed(alert_id: str, *, client: http.Client, **params: Unpack[UpdateOrganizationSpendAlertParams]) -> http.Response[OrganizationSpendAlert]:
    """Send ``POST /organization/spend_alerts/{alert_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"alert_id": alert_id}, params)


def sync(alert_id: str, *, client: http.Client, **params: Unpack[UpdateOrganizationSpendAlertParams]) -> OrganizationSpendAlert | None:
    """Send ``POST /organization/spend_alerts/{alert_id}``, and give what the answer holds."""
    return sync_detailed(alert_id, client=client, **params).parsed


async def asyncio_detailed(alert_id: str, *, client: http.Client, **params: Unpack[UpdateOrganizationSpendAlertParams]) -> http.Response[OrganizationSpendAlert]:
    """Send ``POST /organization/spend_alerts/{alert_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"alert_id": alert_id}, params)


async def asyncio(alert_id: str, *, client: http.Client, **params: Unpack[UpdateOrganizationSpendAlertParams]) -> OrganizationSpendAlert | None:
    """Send ``POST /organization/spend_alerts/{alert_id}``, and give what the answer holds."""
    return (await asyncio_detailed(alert_id, client=client, **params)).parsed
