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
    """The most project rate limits in one page. Default: `100`."""
    after: str | Omit
    """A cursor: gives the project rate limits that follow the one with this id, the `last_id` of the page before."""
    before: str | Omit
    """A cursor: gives the project rate limits that come before the one with this id, the `first_id` of the page
    after."""

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
