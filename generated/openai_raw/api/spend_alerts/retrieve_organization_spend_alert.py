"""Retrieve a spend alert of the organization"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.organization_spend_alert import OrganizationSpendAlert

    class RetrieveOrganizationSpendAlertParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieve-organization-spend-alert``."""


OPERATION = Operation(
    id="retrieve-organization-spend-alert",
    method="GET",
    path="/organization/spend_alerts/{alert_id}",
    security="admin_api_key",
    result='OrganizationSpendAlert',
)


def sync_detailed(alert_id: str, *, client: http.Client, **params: Unpack[RetrieveOrganizationSpendAlertParams]) -> http.Response[OrganizationSpendAlert]:
    """Send ``GET /organization/spend_alerts/{alert_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"alert_id": alert_id}, params)


def sync(alert_id: str, *, client: http.Client, **params: Unpack[RetrieveOrganizationSpendAlertParams]) -> OrganizationSpendAlert | None:
    """Send ``GET /organization/spend_alerts/{alert_id}``, and give what the answer holds."""
    return sync_detailed(alert_id, client=client, **params).parsed


async def asyncio_detailed(alert_id: str, *, client: http.Client, **params: Unpack[RetrieveOrganizationSpendAlertParams]) -> http.Response[OrganizationSpendAlert]:
    """Send ``GET /organization/spend_alerts/{alert_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"alert_id": alert_id}, params)


async def asyncio(alert_id: str, *, client: http.Client, **params: Unpack[RetrieveOrganizationSpendAlertParams]) -> OrganizationSpendAlert | None:
    """Send ``GET /organization/spend_alerts/{alert_id}``, and give what the answer holds."""
    return (await asyncio_detailed(alert_id, client=client, **params)).parsed
