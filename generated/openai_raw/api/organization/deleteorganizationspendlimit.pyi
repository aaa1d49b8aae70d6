"""Remove the spend limit of the organization"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.organization_spend_limit_deleted_resource import OrganizationSpendLimitDeletedResource
from ...operation import Operation

OPERATION: Operation

class DeleteorganizationspendlimitParams(RequestOptions, total=False):
    """The keyword arguments of ``Deleteorganizationspendlimit``."""

def sync(
    *, client: http.Client, **params: Unpack[DeleteorganizationspendlimitParams]
) -> OrganizationSpendLimitDeletedResource | None:
    """Send ``DELETE /organization/spend_limit``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[DeleteorganizationspendlimitParams]
) -> http.Response[OrganizationSpendLimitDeletedResource]:
    """Send ``DELETE /organization/spend_limit``, and give the whole response."""

async def asyncio(
    *, client: http.Client, **params: Unpack[DeleteorganizationspendlimitParams]
) -> OrganizationSpendLimitDeletedResource | None:
    """Send ``DELETE /organization/spend_limit``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[DeleteorganizationspendlimitParams]
) -> http.Response[OrganizationSpendLimitDeletedResource]:
    """Send ``DELETE /organization/spend_limit``, and give the whole response."""
