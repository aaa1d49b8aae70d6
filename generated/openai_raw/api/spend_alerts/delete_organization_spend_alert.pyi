"""Delete a spend alert of the organization"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.organization_spend_alert_deleted_resource import OrganizationSpendAlertDeletedResource
from ...operation import Operation

OPERATION: Operation

class DeleteOrganizationSpendAlertParams(RequestOptions, total=False):
    """The keyword arguments of ``delete-organization-spend-alert``."""

def sync(
    alert_id: str, *, client: http.Client, **params: Unpack[DeleteOrganizationSpendAlertParams]
) -> OrganizationSpendAlertDeletedResource | None:
    """Send ``DELETE /organization/spend_alerts/{alert_id}``, and give what the answer holds."""

def sync_detailed(
    alert_id: str, *, client: http.Client, **params: Unpack[DeleteOrganizationSpendAlertParams]
) -> http.Response[OrganizationSpendAlertDeletedResource]:
    """Send ``DELETE /organization/spend_alerts/{alert_id}``, and give the whole response."""

async def asyncio(
    alert_id: str, *, client: http.Client, **params: Unpack[DeleteOrganizationSpendAlertParams]
) -> OrganizationSpendAlertDeletedResource | None:
    """Send ``DELETE /organization/spend_alerts/{alert_id}``, and give what the answer holds."""

async def asyncio_detailed(
    alert_id: str, *, client: http.Client, **params: Unpack[DeleteOrganizationSpendAlertParams]
) -> http.Response[OrganizationSpendAlertDeletedResource]:
    """Send ``DELETE /organization/spend_alerts/{alert_id}``, and give the whole response."""
