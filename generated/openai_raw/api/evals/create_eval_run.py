"""Start a run"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createEvalRun",
    method="POST",
    path="/evals/{eval_id}/runs",
    body={"name": "name", "metadata": "metadata", "data_source": "data_source"},
    required=("data_source",),
    bodies=("application/json",),
    result="EvalRun",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "eval_id")
