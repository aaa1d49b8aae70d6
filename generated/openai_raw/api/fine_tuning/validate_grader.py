"""Check a grader"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="validateGrader",
    method="POST",
    path="/fine_tuning/alpha/graders/validate",
    body={"grader": "grader"},
    required=("grader",),
    bodies=("application/json",),
    result="ValidateGraderResponse",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
