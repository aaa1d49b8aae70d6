"""List the rate limits of a project"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.project_rate_limit_list_response import ProjectRateLimitListResponse
from ...operation import Operation

OPERATION: Operation

class ListProjectRateLimitsParams(RequestOptions, total=False):
    """The keyword arguments of ``list-project-rate-limits``."""

    limit: int | Omit
    """Maximum number of project rate limits per page. Default: `100`."""
    after: str | Omit
    """Cursor: returns the project rate limits after the one with this id. Pass the `last_id` of the previous page."""
    before: str | Omit
    """Cursor: returns the project rate limits before the one with this id. Pass the `first_id` of the following
    page."""

def sync(
    project_id: str, *, client: http.Client, **params: Unpack[ListProjectRateLimitsParams]
) -> ProjectRateLimitListResponse | None:
    """Send ``GET /organization/projects/{project_id}/rate_limits``, and give what the answer holds."""

def sync_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[ListProjectRateLimitsParams]
) -> http.Response[ProjectRateLimitListResponse]:
    """Send ``GET /organization/projects/{project_id}/rate_limits``, and give the whole response."""

async def asyncio(
    project_id: str, *, client: http.Client, **params: Unpack[ListProjectRateLimitsParams]
) -> ProjectRateLimitListResponse | None:
    """Send ``GET /organization/projects/{project_id}/rate_limits``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[ListProjectRateLimitsParams]
) -> http.Response[ProjectRateLimitListResponse]:
    """Send ``GET /organization/projects/{project_id}/rate_limits``, and give the whole response."""
