"""Get one result of a run"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="getEvalRunOutputItem",
    method="GET",
    path="/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}",
    result="EvalRunOutputItem",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "eval_id", "run_id", "output_item_id")
