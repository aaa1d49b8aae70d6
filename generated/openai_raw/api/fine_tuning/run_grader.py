"""Try a grader"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="runGrader",
    method="POST",
    path="/fine_tuning/alpha/graders/run",
    body={"grader": "grader", "item": "item", "model_sample": "model_sample"},
    required=("grader", "model_sample"),
    bodies=("application/json",),
    result="RunGraderResponse",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
