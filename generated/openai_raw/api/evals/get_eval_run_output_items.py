"""List the results of a run"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="getEvalRunOutputItems",
    method="GET",
    path="/evals/{eval_id}/runs/{run_id}/output_items",
    query={"after": "after", "limit": "limit", "status": "status", "order": "order"},
    result="EvalRunOutputItemList",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "eval_id", "run_id")
