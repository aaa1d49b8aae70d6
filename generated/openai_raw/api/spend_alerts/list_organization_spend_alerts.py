"""List the spend alerts of the organization"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_organization_spend_alerts_order import ListOrganizationSpendAlertsOrderInput
    from ...models.organization_spend_alert_list_resource import OrganizationSpendAlertListResource

    class ListOrganizationSpendAlertsParams(RequestOptions, total=False):
        """The keyword arguments of ``list-organization-spend-alerts``."""

        limit: int | Omit
        """The most spend alerts in one page. From 0 to 100."""
        order: ListOrganizationSpendAlertsOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `asc`."""
        after: str | Omit
        """A cursor: gives the spend alerts that follow the one with this id, the `last_id` of the page before."""
        before: str | Omit
        """A cursor: gives the spend alerts that come before the one with this id, the `first_id` of the page
        after."""

OPERATION = Operation(
    id="list-organization-spend-alerts",
    method="GET",
    path="/organization/spend_alerts",
    security="admin_api_key",
    query={'limit': 'limit', 'order': 'order', 'after': 'after', 'before': 'before'},
    result='OrganizationSpendAlertListResource',
    page="after",
)


def sync_detailed(*, client: http.Client, **params: Unpack[ListOrganizationSpendAlertsParams]) -> http.Response[OrganizationSpendAlertListResource]:
    """Send ``GET /organization/spend_alerts``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[ListOrganizationSpendAlertsParams]) -> OrganizationSpendAlertListResource | None:
    """Send ``GET /organization/spend_alerts``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[ListOrganizationSpendAlertsParams]) -> http.Response[OrganizationSpendAlertListResource]:
    """Send ``GET /organization/spend_alerts``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[ListOrganizationSpendAlertsParams]) -> OrganizationSpendAlertListResource | None:
    """Send ``GET /organization/spend_alerts``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
