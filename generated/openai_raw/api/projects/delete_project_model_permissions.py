"""Remove a project's restriction of models"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="delete-project-model-permissions",
    method="DELETE",
    path="/organization/projects/{project_id}/model_permissions",
    security="admin_api_key",
    result="ProjectModelPermissionsDeleteResponse",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id")
