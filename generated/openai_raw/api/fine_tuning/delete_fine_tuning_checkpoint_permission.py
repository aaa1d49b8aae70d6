"""Withdraw a project's permission"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="deleteFineTuningCheckpointPermission",
    method="DELETE",
    path="/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}",
    result="DeleteFineTuningCheckpointPermissionResponse",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "fine_tuned_model_checkpoint", "permission_id")
