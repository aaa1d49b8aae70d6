"""Delete a service account"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.project_service_account_delete_response import ProjectServiceAccountDeleteResponse
from ...operation import Operation

OPERATION: Operation

class DeleteProjectServiceAccountParams(RequestOptions, total=False):
    """The keyword arguments of ``delete-project-service-account``."""

def sync(
    project_id: str,
    service_account_id: str,
    *,
    client: http.Client,
    **params: Unpack[DeleteProjectServiceAccountParams],
) -> ProjectServiceAccountDeleteResponse | None:
    """Send ``DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}``, and give what the
    answer holds."""

def sync_detailed(
    project_id: str,
    service_account_id: str,
    *,
    client: http.Client,
    **params: Unpack[DeleteProjectServiceAccountParams],
) -> http.Response[ProjectServiceAccountDeleteResponse]:
    """Send ``DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}``, and give the
    whole response."""

async def asyncio(
    project_id: str,
    service_account_id: str,
    *,
    client: http.Client,
    **params: Unpack[DeleteProjectServiceAccountParams],
) -> ProjectServiceAccountDeleteResponse | None:
    """Send ``DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}``, and give what the
    answer holds."""

async def asyncio_detailed(
    project_id: str,
    service_account_id: str,
    *,
    client: http.Client,
    **params: Unpack[DeleteProjectServiceAccountParams],
) -> http.Response[ProjectServiceAccountDeleteResponse]:
    """Send ``DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}``, and give the
    whole response."""
