"""Remove a project's restriction of models"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.project_model_permissions_delete_response import ProjectModelPermissionsDeleteResponse
from ...operation import Operation

OPERATION: Operation

class DeleteProjectModelPermissionsParams(RequestOptions, total=False):
    """The keyword arguments of ``delete-project-model-permissions``."""

def sync(
    project_id: str, *, client: http.Client, **params: Unpack[DeleteProjectModelPermissionsParams]
) -> ProjectModelPermissionsDeleteResponse | None:
    """Send ``DELETE /organization/projects/{project_id}/model_permissions``, and give what the answer holds."""

def sync_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[DeleteProjectModelPermissionsParams]
) -> http.Response[ProjectModelPermissionsDeleteResponse]:
    """Send ``DELETE /organization/projects/{project_id}/model_permissions``, and give the whole response."""

async def asyncio(
    project_id: str, *, client: http.Client, **params: Unpack[DeleteProjectModelPermissionsParams]
) -> ProjectModelPermissionsDeleteResponse | None:
    """Send ``DELETE /organization/projects/{project_id}/model_permissions``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[DeleteProjectModelPermissionsParams]
) -> http.Response[ProjectModelPermissionsDeleteResponse]:
    """Send ``DELETE /organization/projects/{project_id}/model_permissions``, and give the whole response."""
