"""List the projects of the organization"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.project_list_response import ProjectListResponse

    class ListProjectsParams(RequestOptions, total=False):
        """The keyword arguments of ``list-projects``."""

        limit: int | Omit
        """The most projects in one page. Default: `20`."""
        after: str | Omit
        """A cursor: gives the projects that follow the one with this id, the `last_id` of the page before."""
        include_archived: bool | Omit
        """Whether archived projects are listed too. Default `false`."""

OPERATION = Operation(
    id="list-projects",
    method="GET",
    path="/organization/projects",
    security="admin_api_key",
    query={'limit': 'limit', 'after': 'after', 'include_archived': 'include_archived'},
    result='ProjectListResponse',
    page="after",
)


def sync_detailed(*, client: http.Client, **params: Unpack[ListProjectsParams]) -> http.Response[ProjectListResponse]:
    """Send ``GET /organization/projects``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[ListProjectsParams]) -> ProjectListResponse | None:
    """Send ``GET /organization/projects``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[ListProjectsParams]) -> http.Response[ProjectListResponse]:
    """Send ``GET /organization/projects``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[ListProjectsParams]) -> ProjectListResponse | None:
    """Send ``GET /organization/projects``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
