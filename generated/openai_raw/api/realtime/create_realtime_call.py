"""Start a call over WebRTC"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="create-realtime-call",
    method="POST",
    path="/realtime/calls",
    body={"sdp": "sdp", "session": "session"},
    required=("sdp",),
    bodies=("multipart/form-data", "application/sdp"),
    part_types={"sdp": "application/sdp", "session": "application/json"},
    answer="text",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
