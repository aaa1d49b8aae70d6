"""Change a service account"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.project_service_account import ProjectServiceAccount
from ...models.update_project_service_account_body import UpdateProjectServiceAccountBodyRoleInput
from ...operation import Operation

OPERATION: Operation

class UpdateProjectServiceAccountParams(RequestOptions, total=False):
    """The keyword arguments of ``update-project-service-account``."""

    name: str | Omit
    """Name of the project service account."""
    role: UpdateProjectServiceAccountBodyRoleInput | Omit
    """The account's new role in the project. Values: `member`, `owner`."""

def sync(
    project_id: str,
    service_account_id: str,
    *,
    client: http.Client,
    **params: Unpack[UpdateProjectServiceAccountParams],
) -> ProjectServiceAccount | None:
    """Send ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}``, and give what the
    answer holds."""

def sync_detailed(
    project_id: str,
    service_account_id: str,
    *,
    client: http.Client,
    **params: Unpack[UpdateProjectServiceAccountParams],
) -> http.Response[ProjectServiceAccount]:
    """Send ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}``, and give the whole
    response."""

async def asyncio(
    project_id: str,
    service_account_id: str,
    *,
    client: http.Client,
    **params: Unpack[UpdateProjectServiceAccountParams],
) -> ProjectServiceAccount | None:
    """Send ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}``, and give what the
    answer holds."""

async def asyncio_detailed(
    project_id: str,
    service_account_id: str,
    *,
    client: http.Client,
    **params: Unpack[UpdateProjectServiceAccountParams],
) -> http.Response[ProjectServiceAccount]:
    """Send ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}``, and give the whole
    response."""
