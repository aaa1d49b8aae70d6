"""Set which models a project may use"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.project_model_permissions_update_request_mode import ProjectModelPermissionsUpdateRequestModeInput
    from ...models.project_model_permissions import ProjectModelPermissions

    class UpdateProjectModelPermissionsParams(RequestOptions, total=False):
        """The keyword arguments of ``update-project-model-permissions``."""

        mode: Required[ProjectModelPermissionsUpdateRequestModeInput]
        """Whether the listed models are the only ones allowed, or the ones refused. Values: `allow_list`,
        `deny_list`."""
        model_ids: Required[Sequence[str]]
        """Ids of the models."""

OPERATION = Operation(
    id="update-project-model-permissions",
    method="POST",
    path="/organization/projects/{project_id}/model_permissions",
    security="admin_api_key",
    body={'mode': 'mode', 'model_ids': 'model_ids'},
    required=('mode', 'model_ids'),
    bodies=('application/json',),
    result='ProjectModelPermissions',
)


def sync_detailed(project_id: str, *, client: http.Client, **params: Unpack[UpdateProjectModelPermissionsParams]) -> http.Response[ProjectModelPermissions]:
    """Send ``POST /organization/projects/{project_id}/model_permissions``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id}, params)


def sync(project_id: str, *, client: http.Client, **params: Unpack[UpdateProjectModelPermissionsParams]) -> ProjectModelPermissions | None:
    """Send ``POST /organization/projects/{project_id}/model_permissions``, and give what the answer holds."""
    return sync_detailed(project_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, *, client: http.Client, **params: Unpack[UpdateProjectModelPermissionsParams]) -> http.Response[ProjectModelPermissions]:
    """Send ``POST /organization/projects/{project_id}/model_permissions``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id}, params)


async def asyncio(project_id: str, *, client: http.Client, **params: Unpack[UpdateProjectModelPermissionsParams]) -> ProjectModelPermissions | None:
    """Send ``POST /organization/projects/{project_id}/model_permissions``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, client=client, **params)).parsed
