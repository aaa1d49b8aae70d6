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
    """Maximum number of spend alerts per page. From 0 to 100."""
    order: ListOrganizationSpendAlertsOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`."""
    after: str | Omit
    """Cursor: returns the spend alerts after the one with this id. Pass the `last_id` of the previous page."""
    before: str | Omit
    """Cursor: returns the spend alerts before the one with this id. Pass the `first_id` of the following page."""

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
