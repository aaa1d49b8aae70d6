"""List the users of a project"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.project_user_list_response import ProjectUserListResponse
from ...operation import Operation

OPERATION: Operation

class ListProjectUsersParams(RequestOptions, total=False):
    """The keyword arguments of ``list-project-users``."""

    limit: int | Omit
    """Maximum number of project users per page. Default: `20`."""
    after: str | Omit
    """Cursor: returns the project users after the one with this id. Pass the `last_id` of the previous page."""

def sync(
    project_id: str, *, client: http.Client, **params: Unpack[ListProjectUsersParams]
) -> ProjectUserListResponse | None:
    """Send ``GET /organization/projects/{project_id}/users``, and give what the answer holds."""

def sync_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[ListProjectUsersParams]
) -> http.Response[ProjectUserListResponse]:
    """Send ``GET /organization/projects/{project_id}/users``, and give the whole response."""

async def asyncio(
    project_id: str, *, client: http.Client, **params: Unpack[ListProjectUsersParams]
) -> ProjectUserListResponse | None:
    """Send ``GET /organization/projects/{project_id}/users``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[ListProjectUsersParams]
) -> http.Response[ProjectUserListResponse]:
    """Send ``GET /organization/projects/{project_id}/users``, and give the whole response."""
