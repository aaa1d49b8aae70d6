"""Set the spend limit of a project"""

from typing import Literal, Required, Unpack

from ... import http
from ...client import RequestOptions
from ...models.project_spend_limit_resource import ProjectSpendLimitResource
from ...operation import Operation

OPERATION: Operation

class UpdateprojectspendlimitParams(RequestOptions, total=False):
    """The keyword arguments of ``Updateprojectspendlimit``."""

    threshold_amount: Required[int]
    """Amount that triggers the alert. At least 1."""
    currency: Required[Literal["USD"]]
    """Currency, as a lowercase ISO 4217 code. Always `USD`."""
    interval: Required[Literal["month"]]
    """The span after which counting starts again, one month."""

def sync(
    project_id: str, *, client: http.Client, **params: Unpack[UpdateprojectspendlimitParams]
) -> ProjectSpendLimitResource | None:
    """Send ``POST /organization/projects/{project_id}/spend_limit``, and give what the answer holds."""

def sync_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[UpdateprojectspendlimitParams]
) -> http.Response[ProjectSpendLimitResource]:
    """Send ``POST /organization/projects/{project_id}/spend_limit``, and give the whole response."""

async def asyncio(
    project_id: str, *, client: http.Client, **params: Unpack[UpdateprojectspendlimitParams]
) -> ProjectSpendLimitResource | None:
    """Send ``POST /organization/projects/{project_id}/spend_limit``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[UpdateprojectspendlimitParams]
) -> http.Response[ProjectSpendLimitResource]:
    """Send ``POST /organization/projects/{project_id}/spend_limit``, and give the whole response."""
