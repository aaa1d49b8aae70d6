"""Change an agent"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="updateBetaAgents",
    method="POST",
    path="/agents/{agent_id}",
    body={
        "model": "model",
        "service_tier": "service_tier",
        "compaction": "compaction",
        "experimental": "experimental",
        "instructions": "instructions",
        "metadata": "metadata",
        "multi_agent": "multi_agent",
        "name": "name",
        "reasoning": "reasoning",
        "text": "text",
        "tools": "tools",
    },
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    bodies=("application/json",),
    result="Agent",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "agent_id")
