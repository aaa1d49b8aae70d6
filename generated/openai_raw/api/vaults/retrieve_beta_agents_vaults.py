"""Retrieve a vault"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieveBetaAgentsVaults",
    method="GET",
    path="/vaults/{vault_id}",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    result="Vault",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "vault_id")
