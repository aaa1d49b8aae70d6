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
    """The most projects in one page. Default: `20`."""
    after: str | Omit
    """A cursor: gives the projects that follow the one with this id, the `last_id` of the page before."""
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
