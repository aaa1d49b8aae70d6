"""Change an eval"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="updateEval",
    method="POST",
    path="/evals/{eval_id}",
    body={"name": "name", "metadata": "metadata"},
    bodies=("application/json",),
    result="Eval",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "eval_id")
