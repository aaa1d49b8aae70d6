"""Delete a run"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="deleteEvalRun",
    method="DELETE",
    path="/evals/{eval_id}/runs/{run_id}",
    result="DeleteEvalRunResponse",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "eval_id", "run_id")
