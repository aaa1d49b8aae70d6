"""Retrieve which hosted tools a project may use"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.project_hosted_tool_permissions import ProjectHostedToolPermissions

    class RetrieveProjectHostedToolPermissionsParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieve-project-hosted-tool-permissions``."""


OPERATION = Operation(
    id="retrieve-project-hosted-tool-permissions",
    method="GET",
    path="/organization/projects/{project_id}/hosted_tool_permissions",
    security="admin_api_key",
    result='ProjectHostedToolPermissions',
)


def sync_detailed(project_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectHostedToolPermissionsParams]) -> http.Response[ProjectHostedToolPermissions]:
    """Send ``GET /organization/projects/{project_id}/hosted_tool_permissions``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id}, params)


def sync(project_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectHostedToolPermissionsParams]) -> ProjectHostedToolPermissions | None:
    """Send ``GET /organization/projects/{project_id}/hosted_tool_permissions``, and give what the answer holds."""
    return sync_detailed(project_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectHostedToolPermissionsParams]) -> http.Response[ProjectHostedToolPermissions]:
    """Send ``GET /organization/projects/{project_id}/hosted_tool_permissions``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id}, params)


async def asyncio(project_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectHostedToolPermissionsParams]) -> ProjectHostedToolPermissions | None:
    """Send ``GET /organization/projects/{project_id}/hosted_tool_permissions``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, client=client, **params)).parsed
