"""Change a session"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="updateBetaAgentsSessions",
    method="POST",
    path="/agents/sessions/{session_id}",
    body={"agent": "agent", "metadata": "metadata", "prompt_cache_options": "prompt_cache_options", "review": "review"},
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    bodies=("application/json",),
    result="AgentSession",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "session_id")
