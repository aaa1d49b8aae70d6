"""Retrieve a turn of a session"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieveBetaAgentsSessionsTurns",
    method="GET",
    path="/agents/sessions/{session_id}/turns/{turn_id}",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    result="Turn",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "session_id", "turn_id")
