"""Let projects use a checkpoint"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createFineTuningCheckpointPermission",
    method="POST",
    path="/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    body={"project_ids": "project_ids"},
    required=("project_ids",),
    bodies=("application/json",),
    result="ListFineTuningCheckpointPermissionResponse",
    page="once",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "fine_tuned_model_checkpoint")
