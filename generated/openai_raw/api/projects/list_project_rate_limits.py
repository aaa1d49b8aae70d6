"""List the rate limits of a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.project_rate_limit_list_response import ProjectRateLimitListResponse

    class ListProjectRateLimitsParams(RequestOptions, total=False):
        """The keyword arguments of ``list-project-rate-limits``."""

        limit: int | Omit
        """The most project rate limits in one page. Default: `100`."""
        after: str | Omit
        """A cursor: gives the project rate limits that follow the one with this id, the `last_id` of the page
        before."""
        before: str | Omit
        """A cursor: gives the project rate limits that come before the one with this id, the `first_id` of the
        page after."""

OPERATION = Operation(
    id="list-project-rate-limits",
    method="GET",
    path="/organization/projects/{project_id}/rate_limits",
    security="admin_api_key",
    query={'limit': 'limit', 'after': 'after', 'before': 'before'},
    result='ProjectRateLimitListResponse',
    page="after",
)


def sync_detailed(project_id: str, *, client: http.Client, **params: Unpack[ListProjectRateLimitsParams]) -> http.Response[ProjectRateLimitListResponse]:
    """Send ``GET /organization/projects/{project_id}/rate_limits``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id}, params)


def sync(project_id: str, *, client: http.Client, **params: Unpack[ListProjectRateLimitsParams]) -> ProjectRateLimitListResponse | None:
    """Send ``GET /organization/projects/{project_id}/rate_limits``, and give what the answer holds."""
    return sync_detailed(project_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, *, client: http.Client, **params: Unpack[ListProjectRateLimitsParams]) -> http.Response[ProjectRateLimitListResponse]:
    """Send ``GET /organization/projects/{project_id}/rate_limits``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id}, params)


async def asyncio(project_id: str, *, client: http.Client, **params: Unpack[ListProjectRateLimitsParams]) -> ProjectRateLimitListResponse | None:
    """Send ``GET /organization/projects/{project_id}/rate_limits``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, client=client, **params)).parsed
