"""Retrieve a credential"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieveBetaAgentsVaultsCredentials",
    method="GET",
    path="/vaults/{vault_id}/credentials/{credential_id}",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    result="Credential",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "vault_id", "credential_id")
