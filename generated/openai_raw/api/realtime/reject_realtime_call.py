"""Reject a phone call"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="reject-realtime-call",
    method="POST",
    path="/realtime/calls/{call_id}/reject",
    body={"status_code": "status_code"},
    bodies=("application/json",),
    answer="none",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "call_id")
