"""Create a service account in a project"""

from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.project_service_account_create_response import ProjectServiceAccountCreateResponse
from ...operation import Operation

OPERATION: Operation

class CreateProjectServiceAccountParams(RequestOptions, total=False):
    """The keyword arguments of ``create-project-service-account``."""

    name: Required[str]
    """Name of the project service account."""
    create_service_account_only: bool | Omit | None
    """Whether to create the account without an API key. Default `false`."""
    expires_in_seconds: int | Omit | None
    """Lifetime in seconds."""

def sync(
    project_id: str, *, client: http.Client, **params: Unpack[CreateProjectServiceAccountParams]
) -> ProjectServiceAccountCreateResponse | None:
    """Send ``POST /organization/projects/{project_id}/service_accounts``, and give what the answer holds."""

def sync_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[CreateProjectServiceAccountParams]
) -> http.Response[ProjectServiceAccountCreateResponse]:
    """Send ``POST /organization/projects/{project_id}/service_accounts``, and give the whole response."""

async def asyncio(
    project_id: str, *, client: http.Client, **params: Unpack[CreateProjectServiceAccountParams]
) -> ProjectServiceAccountCreateResponse | None:
    """Send ``POST /organization/projects/{project_id}/service_accounts``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[CreateProjectServiceAccountParams]
) -> http.Response[ProjectServiceAccountCreateResponse]:
    """Send ``POST /organization/projects/{project_id}/service_accounts``, and give the whole response."""
