"""Delete a vault"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="deleteBetaAgentsVaults",
    method="DELETE",
    path="/vaults/{vault_id}",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    result="VaultDeleted",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "vault_id")
