"""Moderate texts and images"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createModeration",
    method="POST",
    path="/moderations",
    body={"input": "input", "model": "model"},
    required=("input",),
    bodies=("application/json",),
    result="CreateModerationResponse",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
