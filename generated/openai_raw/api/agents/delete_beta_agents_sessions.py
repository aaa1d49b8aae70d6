"""Delete a session"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="deleteBetaAgentsSessions",
    method="DELETE",
    path="/agents/sessions/{session_id}",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    result="AgentSessionDeleted",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "session_id")
