"""Transfer a phone call"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="refer-realtime-call",
    method="POST",
    path="/realtime/calls/{call_id}/refer",
    body={"target_uri": "target_uri"},
    required=("target_uri",),
    bodies=("application/json",),
    answer="none",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "call_id")
