"""Delete an eval"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="deleteEval",
    method="DELETE",
    path="/evals/{eval_id}",
    result="DeleteEvalResponse",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "eval_id")
