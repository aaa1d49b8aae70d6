"""Set how long the organization's data is kept"""

from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
from ...models.organization_data_retention import OrganizationDataRetention
from ...models.update_organization_data_retention_body import UpdateOrganizationDataRetentionBodyRetentionTypeInput
from ...operation import Operation

OPERATION: Operation

class UpdateOrganizationDataRetentionParams(RequestOptions, total=False):
    """The keyword arguments of ``update-organization-data-retention``."""

    retention_type: Required[UpdateOrganizationDataRetentionBodyRetentionTypeInput]
    """The kind of retention from now on. Values: `zero_data_retention`, `modified_abuse_monitoring`,
    `enhanced_zero_data_retention`, `enhanced_modified_abuse_monitoring`."""

def sync(
    *, client: http.Client, **params: Unpack[UpdateOrganizationDataRetentionParams]
) -> OrganizationDataRetention | None:
    """Send ``POST /organization/data_retention``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[UpdateOrganizationDataRetentionParams]
) -> http.Response[OrganizationDataRetention]:
    """Send ``POST /organization/data_retention``, and give the whole response."""

async def asyncio(
    *, client: http.Client, **params: Unpack[UpdateOrganizationDataRetentionParams]
) -> OrganizationDataRetention | None:
    """Send ``POST /organization/data_retention``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[UpdateOrganizationDataRetentionParams]
) -> http.Response[OrganizationDataRetention]:
    """Send ``POST /organization/data_retention``, and give the whole response."""
