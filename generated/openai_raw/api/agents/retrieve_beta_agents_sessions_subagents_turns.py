"""Retrieve a turn of a subagent"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieveBetaAgentsSessionsSubagentsTurns",
    method="GET",
    path="/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    result="Turn",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "session_id", "subagent_id", "turn_id")
