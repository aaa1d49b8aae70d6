"""List the roles of a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_project_roles_order import ListProjectRolesOrderInput
    from ...models.public_role_list_resource import PublicRoleListResource

    class ListProjectRolesParams(RequestOptions, total=False):
        """The keyword arguments of ``list-project-roles``."""

        limit: int | Omit
        """The most roles in one page. Default: `1000`. From 0 to 1000."""
        after: str | Omit
        """A cursor: gives the roles that follow the one with this id, the `last_id` of the page before."""
        order: ListProjectRolesOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `asc`."""

OPERATION = Operation(
    id="list-project-roles",
    method="GET",
    path="/projects/{project_id}/roles",
    security="admin_api_key",
    query={'limit': 'limit', 'after': 'after', 'order': 'order'},
    result='PublicRoleListResource',
    page="after",
)


def sync_detailed(project_id: str, *, client: http.Client, **params: Unpack[ListProjectRolesParams]) -> http.Response[PublicRoleListResource]:
    """Send ``GET /projects/{project_id}/roles``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id}, params)


def sync(project_id: str, *, client: http.Client, **params: Unpack[ListProjectRolesParams]) -> PublicRoleListResource | None:
    """Send ``GET /projects/{project_id}/roles``, and give what the answer holds."""
    return sync_detailed(project_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, *, client: http.Client, **params: Unpack[ListProjectRolesParams]) -> http.Response[PublicRoleListResource]:
    """Send ``GET /projects/{project_id}/roles``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id}, params)


async def asyncio(project_id: str, *, client: http.Client, **params: Unpack[ListProjectRolesParams]) -> PublicRoleListResource | None:
    """Send ``GET /projects/{project_id}/roles``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, client=client, **params)).parsed
