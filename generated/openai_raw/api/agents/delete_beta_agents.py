"""Delete an agent"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="deleteBetaAgents",
    method="DELETE",
    path="/agents/{agent_id}",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    result="AgentDeleted",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "agent_id")
