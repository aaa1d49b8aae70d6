"""List the runs of an eval"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="getEvalRuns",
    method="GET",
    path="/evals/{eval_id}/runs",
    query={"after": "after", "limit": "limit", "order": "order", "status": "status"},
    result="EvalRunList",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "eval_id")
