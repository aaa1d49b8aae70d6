"""Remove a project's restriction of models"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.project_model_permissions_delete_response import ProjectModelPermissionsDeleteResponse

    class DeleteProjectModelPermissionsParams(RequestOptions, total=False):
        """The keyword arguments of ``delete-project-model-permissions``."""


OPERATION = Operation(
    id="delete-project-model-permissions",
    method="DELETE",
    path="/organization/projects/{project_id}/model_permissions",
    security="admin_api_key",
    result='ProjectModelPermissionsDeleteResponse',
)


def sync_detailed(project_id: str, *, client: http.Client, **params: Unpack[DeleteProjectModelPermissionsParams]) -> http.Response[ProjectModelPermissionsDeleteResponse]:
    """Send ``DELETE /organization/projects/{project_id}/model_permissions``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id}, params)


def sync(project_id: str, *, client: http.Client, **params: Unpack[DeleteProjectModelPermissionsParams]) -> ProjectModelPermissionsDeleteResponse | None:
    """Send ``DELETE /organization/projects/{project_id}/model_permissions``, and give what the answer holds."""
    return sync_detailed(project_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, *, client: http.Client, **params: Unpack[DeleteProjectModelPermissionsParams]) -> http.Response[ProjectModelPermissionsDeleteResponse]:
    """Send ``DELETE /organization/projects/{project_id}/model_permissions``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id}, params)


async def asyncio(project_id: str, *, client: http.Client, **params: Unpack[DeleteProjectModelPermissionsParams]) -> ProjectModelPermissionsDeleteResponse | None:
    """Send ``DELETE /organization/projects/{project_id}/model_permissions``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, client=client, **params)).parsed
