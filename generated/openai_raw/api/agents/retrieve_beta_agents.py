"""Retrieve an agent"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieveBetaAgents",
    method="GET",
    path="/agents/{agent_id}",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    result="Agent",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "agent_id")
