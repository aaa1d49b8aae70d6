"""Set the spend limit of the organization"""

from typing import Literal, Required, Unpack

from ... import http
from ...client import RequestOptions
from ...models.organization_spend_limit_resource import OrganizationSpendLimitResource
from ...operation import Operation

OPERATION: Operation

class UpdateorganizationspendlimitParams(RequestOptions, total=False):
    """The keyword arguments of ``Updateorganizationspendlimit``."""

    threshold_amount: Required[int]
    """Amount that triggers the alert. At least 1."""
    currency: Required[Literal["USD"]]
    """Currency, as a lowercase ISO 4217 code. Always `USD`."""
    interval: Required[Literal["month"]]
    """The span after which counting starts again, one month."""

def sync(
    *, client: http.Client, **params: Unpack[UpdateorganizationspendlimitParams]
) -> OrganizationSpendLimitResource | None:
    """Send ``POST /organization/spend_limit``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[UpdateorganizationspendlimitParams]
) -> http.Response[OrganizationSpendLimitResource]:
    """Send ``POST /organization/spend_limit``, and give the whole response."""

async def asyncio(
    *, client: http.Client, **params: Unpack[UpdateorganizationspendlimitParams]
) -> OrganizationSpendLimitResource | None:
    """Send ``POST /organization/spend_limit``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[UpdateorganizationspendlimitParams]
) -> http.Response[OrganizationSpendLimitResource]:
    """Send ``POST /organization/spend_limit``, and give the whole response."""
