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
    """The most project service accounts in one page. Default: `20`."""
    after: str | Omit
    """A cursor: gives the project service accounts that follow the one with this id, the `last_id` of the page
    before."""

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
