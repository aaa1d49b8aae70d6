"""Reject an incoming call"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="rejectLiveSessions",
    method="POST",
    path="/live/sessions/{session_id}/reject",
    body={"status_code": "status_code"},
    required=("status_code",),
    bodies=("application/json",),
    answer="none",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "session_id")
