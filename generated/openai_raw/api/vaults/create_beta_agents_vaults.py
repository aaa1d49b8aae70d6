"""Create a vault"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createBetaAgentsVaults",
    method="POST",
    path="/vaults",
    body={"metadata": "metadata", "name": "name"},
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    bodies=("application/json",),
    result="Vault",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
