"""Retrieve a subagent"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieveBetaAgentsSessionsSubagents",
    method="GET",
    path="/agents/sessions/{session_id}/subagents/{subagent_id}",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    result="Subagent",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "session_id", "subagent_id")
