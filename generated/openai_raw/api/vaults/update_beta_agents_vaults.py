"""Change a vault"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="updateBetaAgentsVaults",
    method="POST",
    path="/vaults/{vault_id}",
    body={"metadata": "metadata", "name": "name"},
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    bodies=("application/json",),
    result="Vault",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "vault_id")
