"""Accept an incoming call"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="acceptLiveSessions",
    method="POST",
    path="/live/sessions/{session_id}/accept",
    body={"session": "session"},
    required=("session",),
    bodies=("application/json",),
    answer="none",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "session_id")
