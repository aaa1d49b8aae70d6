"""Delete a response"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="deleteResponse",
    method="DELETE",
    path="/responses/{response_id}",
    result="DeleteResponseResponse",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "response_id")
