"""List agents"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listBetaAgents",
    method="GET",
    path="/agents",
    query={"after": "after", "limit": "limit", "order": "order"},
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    result="ListBetaAgentsResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
