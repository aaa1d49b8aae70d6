"""List the service accounts of a project"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.project_service_account_list_response import ProjectServiceAccountListResponse
from ...operation import Operation

OPERATION: Operation

class ListProjectServiceAccountsParams(RequestOptions, total=False):
    """The keyword arguments of ``list-project-service-accounts``."""

    limit: int | Omit
    """Maximum number of project service accounts per page. Default: `20`."""
    after: str | Omit
    """Cursor: returns the project service accounts after the one with this id. Pass the `last_id` of the previous
    page."""

def sync(
    project_id: str, *, client: http.Client, **params: Unpack[ListProjectServiceAccountsParams]
) -> ProjectServiceAccountListResponse | None:
    """Send ``GET /organization/projects/{project_id}/service_accounts``, and give what the answer holds."""

def sync_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[ListProjectServiceAccountsParams]
) -> http.Response[ProjectServiceAccountListResponse]:
    """Send ``GET /organization/projects/{project_id}/service_accounts``, and give the whole response."""

async def asyncio(
    project_id: str, *, client: http.Client, **params: Unpack[ListProjectServiceAccountsParams]
) -> ProjectServiceAccountListResponse | None:
    """Send ``GET /organization/projects/{project_id}/service_accounts``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[ListProjectServiceAccountsParams]
) -> http.Response[ProjectServiceAccountListResponse]:
    """Send ``GET /organization/projects/{project_id}/service_accounts``, and give the whole response."""
