"""Retrieve which models a project may use"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieve-project-model-permissions",
    method="GET",
    path="/organization/projects/{project_id}/model_permissions",
    security="admin_api_key",
    result="ProjectModelPermissions",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id")
