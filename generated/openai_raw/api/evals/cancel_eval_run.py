"""Cancel a run"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="cancelEvalRun",
    method="POST",
    path="/evals/{eval_id}/runs/{run_id}/cancel",
    result="EvalRun",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "eval_id", "run_id")
