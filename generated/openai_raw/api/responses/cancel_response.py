"""Cancel a response"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="cancelResponse",
    method="POST",
    path="/responses/{response_id}/cancel",
    result="Response",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "response_id")
