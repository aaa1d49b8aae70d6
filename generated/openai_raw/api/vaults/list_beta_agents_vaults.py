"""List vaults"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listBetaAgentsVaults",
    method="GET",
    path="/vaults",
    query={"after": "after", "limit": "limit", "metadata": "metadata", "order": "order", "status": "status"},
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    result="ListBetaAgentsVaultsResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
