"""Create a credential"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createBetaAgentsVaultsCredentials",
    method="POST",
    path="/vaults/{vault_id}/credentials",
    body={"auth": "auth", "name": "name", "metadata": "metadata"},
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    required=("auth", "name"),
    bodies=("application/json",),
    result="Credential",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "vault_id")
