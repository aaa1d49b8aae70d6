"""Retrieve how long the organization's data is kept"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.organization_data_retention import OrganizationDataRetention
from ...operation import Operation

OPERATION: Operation

class RetrieveOrganizationDataRetentionParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieve-organization-data-retention``."""

def sync(
    *, client: http.Client, **params: Unpack[RetrieveOrganizationDataRetentionParams]
) -> OrganizationDataRetention | None:
    """Send ``GET /organization/data_retention``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[RetrieveOrganizationDataRetentionParams]
) -> http.Response[OrganizationDataRetention]:
    """Send ``GET /organization/data_retention``, and give the whole response."""

async def asyncio(
    *, client: http.Client, **params: Unpack[RetrieveOrganizationDataRetentionParams]
) -> OrganizationDataRetention | None:
    """Send ``GET /organization/data_retention``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[RetrieveOrganizationDataRetentionParams]
) -> http.Response[OrganizationDataRetention]:
    """Send ``GET /organization/data_retention``, and give the whole response."""
