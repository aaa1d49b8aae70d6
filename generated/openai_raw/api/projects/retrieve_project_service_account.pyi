"""Retrieve a service account"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.project_service_account import ProjectServiceAccount
from ...operation import Operation

OPERATION: Operation

class RetrieveProjectServiceAccountParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieve-project-service-account``."""

def sync(
    project_id: str,
    service_account_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveProjectServiceAccountParams],
) -> ProjectServiceAccount | None:
    """Send ``GET /organization/projects/{project_id}/service_accounts/{service_account_id}``, and give what the
    answer holds."""

def sync_detailed(
    project_id: str,
    service_account_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveProjectServiceAccountParams],
) -> http.Response[ProjectServiceAccount]:
    """Send ``GET /organization/projects/{project_id}/service_accounts/{service_account_id}``, and give the whole
    response."""

async def asyncio(
    project_id: str,
    service_account_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveProjectServiceAccountParams],
) -> ProjectServiceAccount | None:
    """Send ``GET /organization/projects/{project_id}/service_accounts/{service_account_id}``, and give what the
    answer holds."""

async def asyncio_detailed(
    project_id: str,
    service_account_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveProjectServiceAccountParams],
) -> http.Response[ProjectServiceAccount]:
    """Send ``GET /organization/projects/{project_id}/service_accounts/{service_account_id}``, and give the whole
    response."""
