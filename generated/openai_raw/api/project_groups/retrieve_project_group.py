"""Retrieve a group of a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.retrieve_project_group_group_type import RetrieveProjectGroupGroupTypeInput
    from ...models.project_group import ProjectGroup

    class RetrieveProjectGroupParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieve-project-group``."""

        group_type: RetrieveProjectGroupGroupTypeInput | Omit
        """The kind of group that is looked for. Values: `group`, `tenant_group`. Default: `group`."""

OPERATION = Operation(
    id="retrieve-project-group",
    method="GET",
    path="/organization/projects/{project_id}/groups/{group_id}",
    security="admin_api_key",
    query={'group_type': 'group_type'},
    result='ProjectGroup',
)


def sync_detailed(project_id: str, group_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectGroupParams]) -> http.Response[ProjectGroup]:
    """Send ``GET /organization/projects/{project_id}/groups/{group_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id, "group_id": group_id}, params)


def sync(project_id: str, group_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectGroupParams]) -> ProjectGroup | None:
    """Send ``GET /organization/projects/{project_id}/groups/{group_id}``, and give what the answer holds."""
    return sync_detailed(project_id, group_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, group_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectGroupParams]) -> http.Response[ProjectGroup]:
    """Send ``GET /organization/projects/{project_id}/groups/{group_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id, "group_id": group_id}, params)


async def asyncio(project_id: str, group_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectGroupParams]) -> ProjectGroup | None:
    """Send ``GET /organization/projects/{project_id}/groups/{group_id}``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, group_id, client=client, **params)).parsed
