"""Retrieve the spend limit of a project"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.project_spend_limit_resource import ProjectSpendLimitResource
from ...operation import Operation

OPERATION: Operation

class GetprojectspendlimitParams(RequestOptions, total=False):
    """The keyword arguments of ``Getprojectspendlimit``."""

def sync(
    project_id: str, *, client: http.Client, **params: Unpack[GetprojectspendlimitParams]
) -> ProjectSpendLimitResource | None:
    """Send ``GET /organization/projects/{project_id}/spend_limit``, and give what the answer holds."""

def sync_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[GetprojectspendlimitParams]
) -> http.Response[ProjectSpendLimitResource]:
    """Send ``GET /organization/projects/{project_id}/spend_limit``, and give the whole response."""

async def asyncio(
    project_id: str, *, client: http.Client, **params: Unpack[GetprojectspendlimitParams]
) -> ProjectSpendLimitResource | None:
    """Send ``GET /organization/projects/{project_id}/spend_limit``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[GetprojectspendlimitParams]
) -> http.Response[ProjectSpendLimitResource]:
    """Send ``GET /organization/projects/{project_id}/spend_limit``, and give the whole response."""
