"""Retrieve the spend limit of the organization"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.organization_spend_limit_resource import OrganizationSpendLimitResource
from ...operation import Operation

OPERATION: Operation

class GetorganizationspendlimitParams(RequestOptions, total=False):
    """The keyword arguments of ``Getorganizationspendlimit``."""

def sync(
    *, client: http.Client, **params: Unpack[GetorganizationspendlimitParams]
) -> OrganizationSpendLimitResource | None:
    """Send ``GET /organization/spend_limit``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[GetorganizationspendlimitParams]
) -> http.Response[OrganizationSpendLimitResource]:
    """Send ``GET /organization/spend_limit``, and give the whole response."""

async def asyncio(
    *, client: http.Client, **params: Unpack[GetorganizationspendlimitParams]
) -> OrganizationSpendLimitResource | None:
    """Send ``GET /organization/spend_limit``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[GetorganizationspendlimitParams]
) -> http.Response[OrganizationSpendLimitResource]:
    """Send ``GET /organization/spend_limit``, and give the whole response."""
