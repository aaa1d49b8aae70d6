"""Retrieve an environment"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieveBetaAgentsEnvironments",
    method="GET",
    path="/agents/environments/{environment_id}",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    result="EnvironmentInfo",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "environment_id")
