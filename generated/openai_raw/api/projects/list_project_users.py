"""List the users of a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.project_user_list_response import ProjectUserListResponse

    class ListProjectUsersParams(RequestOptions, total=False):
        """The keyword arguments of ``list-project-users``."""

        limit: int | Omit
        """The most project users in one page. Default: `20`."""
        after: str | Omit
        """A cursor: gives the project users that follow the one with this id, the `last_id` of the page before."""

OPERATION = Operation(
    id="list-project-users",
    method="GET",
    path="/organization/projects/{project_id}/users",
    security="admin_api_key",
    query={'limit': 'limit', 'after': 'after'},
    result='ProjectUserListResponse',
    page="after",
)


def sync_detailed(project_id: str, *, client: http.Client, **params: Unpack[ListProjectUsersParams]) -> http.Response[ProjectUserListResponse]:
    """Send ``GET /organization/projects/{project_id}/users``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id}, params)


def sync(project_id: str, *, client: http.Client, **params: Unpack[ListProjectUsersParams]) -> ProjectUserListResponse | None:
    """Send ``GET /organization/projects/{project_id}/users``, and give what the answer holds."""
    return sync_detailed(project_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, *, client: http.Client, **params: Unpack[ListProjectUsersParams]) -> http.Response[ProjectUserListResponse]:
    """Send ``GET /organization/projects/{project_id}/users``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id}, params)


async def asyncio(project_id: str, *, client: http.Client, **params: Unpack[ListProjectUsersParams]) -> ProjectUserListResponse | None:
    """Send ``GET /organization/projects/{project_id}/users``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, client=client, **params)).parsed
