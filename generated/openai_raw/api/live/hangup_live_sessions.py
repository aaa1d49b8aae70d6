"""End a session"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="hangupLiveSessions",
    method="POST",
    path="/live/sessions/{session_id}/hangup",
    answer="none",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "session_id")
