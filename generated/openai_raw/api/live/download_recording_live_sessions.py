"""Download the recording of a session"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="downloadRecordingLiveSessions",
    method="GET",
    path="/live/sessions/{session_id}/content",
    answer="binary",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "session_id")
