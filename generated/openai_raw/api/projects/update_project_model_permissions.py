"""Set which models a project may use"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="update-project-model-permissions",
    method="POST",
    path="/organization/projects/{project_id}/model_permissions",
    security="admin_api_key",
    body={"mode": "mode", "model_ids": "model_ids"},
    required=("mode", "model_ids"),
    bodies=("application/json",),
    result="ProjectModelPermissions",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id")
