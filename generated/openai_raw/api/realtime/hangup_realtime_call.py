"""Hang up a call"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="hangup-realtime-call",
    method="POST",
    path="/realtime/calls/{call_id}/hangup",
    answer="none",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "call_id")
