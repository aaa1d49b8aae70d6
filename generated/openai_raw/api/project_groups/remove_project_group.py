"""Take access to a project from a group"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.project_group_deleted_resource import ProjectGroupDeletedResource

    class RemoveProjectGroupParams(RequestOptions, total=False):
        """The keyword arguments of ``remove-project-group``."""


OPERATION = Operation(
    id="remove-project-group",
    method="DELETE",
    path="/organization/projects/{project_id}/groups/{group_id}",
    security="admin_api_key",
    result='ProjectGroupDeletedResource',
)


def sync_detailed(project_id: str, group_id: str, *, client: http.Client, **params: Unpack[RemoveProjectGroupParams]) -> http.Response[ProjectGroupDeletedResource]:
    """Send ``DELETE /organization/projects/{project_id}/groups/{group_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id, "group_id": group_id}, params)


def sync(project_id: str, group_id: str, *, client: http.Client, **params: Unpack[RemoveProjectGroupParams]) -> ProjectGroupDeletedResource | None:
    """Send ``DELETE /organization/projects/{project_id}/groups/{group_id}``, and give what the answer holds."""
    return sync_detailed(project_id, group_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, group_id: str, *, client: http.Client, **params: Unpack[RemoveProjectGroupParams]) -> http.Response[ProjectGroupDeletedResource]:
    """Send ``DELETE /organization/projects/{project_id}/groups/{group_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id, "group_id": group_id}, params)


async def asyncio(project_id: str, group_id: str, *, client: http.Client, **params: Unpack[RemoveProjectGroupParams]) -> ProjectGroupDeletedResource | None:
    """Send ``DELETE /organization/projects/{project_id}/groups/{group_id}``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, group_id, client=client, **params)).parsed
