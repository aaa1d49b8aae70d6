"""Give a group access to a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.project_group import ProjectGroup

    class AddProjectGroupParams(RequestOptions, total=False):
        """The keyword arguments of ``add-project-group``."""

        group_id: Required[str]
        """Id of the group."""
        role: Required[str]
        """Id of the project role that the members get."""

OPERATION = Operation(
    id="add-project-group",
    method="POST",
    path="/organization/projects/{project_id}/groups",
    security="admin_api_key",
    body={'group_id': 'group_id', 'role': 'role'},
    required=('group_id', 'role'),
    bodies=('application/json',),
    result='ProjectGroup',
)


def sync_detailed(project_id: str, *, client: http.Client, **params: Unpack[AddProjectGroupParams]) -> http.Response[ProjectGroup]:
    """Send ``POST /organization/projects/{project_id}/groups``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id}, params)


def sync(project_id: str, *, client: http.Client, **params: Unpack[AddProjectGroupParams]) -> ProjectGroup | None:
    """Send ``POST /organization/projects/{project_id}/groups``, and give what the answer holds."""
    return sync_detailed(project_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, *, client: http.Client, **params: Unpack[AddProjectGroupParams]) -> http.Response[ProjectGroup]:
    """Send ``POST /organization/projects/{project_id}/groups``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id}, params)


async def asyncio(project_id: str, *, client: http.Client, **params: Unpack[AddProjectGroupParams]) -> ProjectGroup | None:
    """Send ``POST /organization/projects/{project_id}/groups``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, client=client, **params)).parsed
