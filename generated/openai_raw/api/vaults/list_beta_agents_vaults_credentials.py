"""List the credentials of a vault"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listBetaAgentsVaultsCredentials",
    method="GET",
    path="/vaults/{vault_id}/credentials",
    query={"after": "after", "limit": "limit", "metadata": "metadata", "order": "order", "status": "status"},
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    result="ListBetaAgentsVaultsCredentialsResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "vault_id")
