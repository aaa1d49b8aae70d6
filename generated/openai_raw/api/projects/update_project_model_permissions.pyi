"""Set which models a project may use"""

from collections.abc import Sequence
from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
from ...models.project_model_permissions import ProjectModelPermissions
from ...models.project_model_permissions_update_request import ProjectModelPermissionsUpdateRequestModeInput
from ...operation import Operation

OPERATION: Operation

class UpdateProjectModelPermissionsParams(RequestOptions, total=False):
    """The keyword arguments of ``update-project-model-permissions``."""

    mode: Required[ProjectModelPermissionsUpdateRequestModeInput]
    """Whether the listed models are the only ones allowed, or the ones refused. Values: `allow_list`, `deny_list`."""
    model_ids: Required[Sequence[str]]
    """Ids of the models."""

def sync(
    project_id: str, *, client: http.Client, **params: Unpack[UpdateProjectModelPermissionsParams]
) -> ProjectModelPermissions | None:
    """Send ``POST /organization/projects/{project_id}/model_permissions``, and give what the answer holds."""

def sync_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[UpdateProjectModelPermissionsParams]
) -> http.Response[ProjectModelPermissions]:
    """Send ``POST /organization/projects/{project_id}/model_permissions``, and give the whole response."""

async def asyncio(
    project_id: str, *, client: http.Client, **params: Unpack[UpdateProjectModelPermissionsParams]
) -> ProjectModelPermissions | None:
    """Send ``POST /organization/projects/{project_id}/model_permissions``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[UpdateProjectModelPermissionsParams]
) -> http.Response[ProjectModelPermissions]:
    """Send ``POST /organization/projects/{project_id}/model_permissions``, and give the whole response."""
