"""Remove the spend limit of a project"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.project_spend_limit_deleted_resource import ProjectSpendLimitDeletedResource
from ...operation import Operation

OPERATION: Operation

class DeleteprojectspendlimitParams(RequestOptions, total=False):
    """The keyword arguments of ``Deleteprojectspendlimit``."""

def sync(
    project_id: str, *, client: http.Client, **params: Unpack[DeleteprojectspendlimitParams]
) -> ProjectSpendLimitDeletedResource | None:
    """Send ``DELETE /organization/projects/{project_id}/spend_limit``, and give what the answer holds."""

def sync_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[DeleteprojectspendlimitParams]
) -> http.Response[ProjectSpendLimitDeletedResource]:
    """Send ``DELETE /organization/projects/{project_id}/spend_limit``, and give the whole response."""

async def asyncio(
    project_id: str, *, client: http.Client, **params: Unpack[DeleteprojectspendlimitParams]
) -> ProjectSpendLimitDeletedResource | None:
    """Send ``DELETE /organization/projects/{project_id}/spend_limit``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[DeleteprojectspendlimitParams]
) -> http.Response[ProjectSpendLimitDeletedResource]:
    """Send ``DELETE /organization/projects/{project_id}/spend_limit``, and give the whole response."""
