"""Retrieve a spend alert of the organization"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.organization_spend_alert import OrganizationSpendAlert
from ...operation import Operation

OPERATION: Operation

class RetrieveOrganizationSpendAlertParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieve-organization-spend-alert``."""

def sync(
    alert_id: str, *, client: http.Client, **params: Unpack[RetrieveOrganizationSpendAlertParams]
) -> OrganizationSpendAlert | None:
    """Send ``GET /organization/spend_alerts/{alert_id}``, and give what the answer holds."""

def sync_detailed(
    alert_id: str, *, client: http.Client, **params: Unpack[RetrieveOrganizationSpendAlertParams]
) -> http.Response[OrganizationSpendAlert]:
    """Send ``GET /organization/spend_alerts/{alert_id}``, and give the whole response."""

async def asyncio(
    alert_id: str, *, client: http.Client, **params: Unpack[RetrieveOrganizationSpendAlertParams]
) -> OrganizationSpendAlert | None:
    """Send ``GET /organization/spend_alerts/{alert_id}``, and give what the answer holds."""

async def asyncio_detailed(
    alert_id: str, *, client: http.Client, **params: Unpack[RetrieveOrganizationSpendAlertParams]
) -> http.Response[OrganizationSpendAlert]:
    """Send ``GET /organization/spend_alerts/{alert_id}``, and give the whole response."""
