"""Get a run"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="getEvalRun",
    method="GET",
    path="/evals/{eval_id}/runs/{run_id}",
    result="EvalRun",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "eval_id", "run_id")
