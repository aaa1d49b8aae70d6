"""Change a credential"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="updateBetaAgentsVaultsCredentials",
    method="POST",
    path="/vaults/{vault_id}/credentials/{credential_id}",
    body={"auth": "auth", "metadata": "metadata"},
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    bodies=("application/json",),
    result="Credential",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "vault_id", "credential_id")
