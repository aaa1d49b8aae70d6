"""Create an environment"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createBetaAgentsEnvironments",
    method="POST",
    path="/agents/environments",
    headers={"idempotency_key": "Idempotency-Key"},
    body={"environment": "environment", "vault_ids": "vault_ids"},
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    required=("environment",),
    bodies=("application/json",),
    result="EnvironmentInfo",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
