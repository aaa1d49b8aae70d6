"""Transfer a call"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="referLiveSessions",
    method="POST",
    path="/live/sessions/{session_id}/refer",
    body={"target_uri": "target_uri"},
    required=("target_uri",),
    bodies=("application/json",),
    answer="none",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "session_id")
