"""List environments"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listBetaAgentsEnvironments",
    method="GET",
    path="/agents/environments",
    query={"after": "after", "limit": "limit", "order": "order", "type": "type"},
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    result="ListBetaAgentsEnvironmentsResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
