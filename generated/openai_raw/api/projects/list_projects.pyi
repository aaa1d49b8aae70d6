"""List the projects of the organization"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.project_list_response import ProjectListResponse
from ...operation import Operation

OPERATION: Operation

class ListProjectsParams(RequestOptions, total=False):
    """The keyword arguments of ``list-projects``."""

    limit: int | Omit
    """Maximum number of projects per page. Default: `20`."""
    after: str | Omit
    """Cursor: returns the projects after the one with this id. Pass the `last_id` of the previous page."""
    include_archived: bool | Omit
    """Whether archived projects are listed too. Default `false`."""

def sync(*, client: http.Client, **params: Unpack[ListProjectsParams]) -> ProjectListResponse | None:
    """Send ``GET /organization/projects``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[ListProjectsParams]) -> http.Response[ProjectListResponse]:
    """Send ``GET /organization/projects``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[ListProjectsParams]) -> ProjectListResponse | None:
    """Send ``GET /organization/projects``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[ListProjectsParams]
) -> http.Response[ProjectListResponse]:
    """Send ``GET /organization/projects``, and give the whole response."""
