"""List the spend alerts of the organization"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListOrganizationSpendAlertsOrderInput
from ...models.organization_spend_alert_list_resource import OrganizationSpendAlertListResource
from ...operation import Operation

OPERATION: Operation

class ListOrganizationSpendAlertsParams(RequestOptions, total=False):
    """The keyword arguments of ``list-organization-spend-alerts``."""

    limit: int | Omit
    """The most spend alerts in one page. From 0 to 100."""
    order: ListOrganizationSpendAlertsOrderInput | Omit
    """Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `asc`."""
    after: str | Omit
    """A cursor: gives the spend alerts that follow the one with this id, the `last_id` of the page before."""
    before: str | Omit
    """A cursor: gives the spend alerts that come before the one with this id, the `first_id` of the page after."""

def sync(
    *, client: http.Client, **params: Unpack[ListOrganizationSpendAlertsParams]
) -> OrganizationSpendAlertListResource | None:
    """Send ``GET /organization/spend_alerts``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[ListOrganizationSpendAlertsParams]
) -> http.Response[OrganizationSpendAlertListResource]:
    """Send ``GET /organization/spend_alerts``, and give the whole response."""

async def asyncio(
    *, client: http.Client, **params: Unpack[ListOrganizationSpendAlertsParams]
) -> OrganizationSpendAlertListResource | None:
    """Send ``GET /organization/spend_alerts``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[ListOrganizationSpendAlertsParams]
) -> http.Response[OrganizationSpendAlertListResource]:
    """Send ``GET /organization/spend_alerts``, and give the whole response."""
