"""Retrieve a session"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieveBetaAgentsSessions",
    method="GET",
    path="/agents/sessions/{session_id}",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    result="AgentSession",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "session_id")
