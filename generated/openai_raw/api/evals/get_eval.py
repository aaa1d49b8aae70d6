"""Get an eval"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="getEval",
    method="GET",
    path="/evals/{eval_id}",
    result="Eval",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "eval_id")
