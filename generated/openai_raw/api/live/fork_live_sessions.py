"""Fork a session"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="forkLiveSessions",
    method="POST",
    path="/live/sessions/{session_id}/fork",
    body={"transport": "transport", "session": "session"},
    required=("transport",),
    bodies=("application/json",),
    result="SessionForkResponse",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "session_id")
