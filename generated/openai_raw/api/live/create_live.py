"""Start a session with live audio"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createLive",
    method="POST",
    path="/live/sessions",
    body={"session": "session", "transport": "transport"},
    required=("session", "transport"),
    bodies=("application/json",),
    result="LiveCreateResponse",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
