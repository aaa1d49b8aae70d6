"""List the groups with access to a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_project_groups_order import ListProjectGroupsOrderInput
    from ...models.project_group_list_resource import ProjectGroupListResource

    class ListProjectGroupsParams(RequestOptions, total=False):
        """The keyword arguments of ``list-project-groups``."""

        limit: int | Omit
        """The most project groups in one page. Default: `20`. From 0 to 100."""
        after: str | Omit
        """A cursor: gives the project groups that follow the one with this id, the `last_id` of the page before."""
        order: ListProjectGroupsOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `asc`."""

OPERATION = Operation(
    id="list-project-groups",
    method="GET",
    path="/organization/projects/{project_id}/groups",
    security="admin_api_key",
    query={'limit': 'limit', 'after': 'after', 'order': 'order'},
    result='ProjectGroupListResource',
    page="after",
)


def sync_detailed(project_id: str, *, client: http.Client, **params: Unpack[ListProjectGroupsParams]) -> http.Response[ProjectGroupListResource]:
    """Send ``GET /organization/projects/{project_id}/groups``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id}, params)


def sync(project_id: str, *, client: http.Client, **params: Unpack[ListProjectGroupsParams]) -> ProjectGroupListResource | None:
    """Send ``GET /organization/projects/{project_id}/groups``, and give what the answer holds."""
    return sync_detailed(project_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, *, client: http.Client, **params: Unpack[ListProjectGroupsParams]) -> http.Response[ProjectGroupListResource]:
    """Send ``GET /organization/projects/{project_id}/groups``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id}, params)


async def asyncio(project_id: str, *, client: http.Client, **params: Unpack[ListProjectGroupsParams]) -> ProjectGroupListResource | None:
    """Send ``GET /organization/projects/{project_id}/groups``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, client=client, **params)).parsed
