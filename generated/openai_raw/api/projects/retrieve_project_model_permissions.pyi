"""Retrieve which models a project may use"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.project_model_permissions import ProjectModelPermissions
from ...operation import Operation

OPERATION: Operation

class RetrieveProjectModelPermissionsParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieve-project-model-permissions``."""

def sync(
    project_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectModelPermissionsParams]
) -> ProjectModelPermissions | None:
    """Send ``GET /organization/projects/{project_id}/model_permissions``, and give what the answer holds."""

def sync_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectModelPermissionsParams]
) -> http.Response[ProjectModelPermissions]:
    """Send ``GET /organization/projects/{project_id}/model_permissions``, and give the whole response."""

async def asyncio(
    project_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectModelPermissionsParams]
) -> ProjectModelPermissions | None:
    """Send ``GET /organization/projects/{project_id}/model_permissions``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectModelPermissionsParams]
) -> http.Response[ProjectModelPermissions]:
    """Send ``GET /organization/projects/{project_id}/model_permissions``, and give the whole response."""
