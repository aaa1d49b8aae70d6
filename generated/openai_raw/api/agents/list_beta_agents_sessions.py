"""List sessions"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listBetaAgentsSessions",
    method="GET",
    path="/agents/sessions",
    query={"after": "after", "agent_id": "agent_id", "limit": "limit", "metadata": "metadata", "order": "order"},
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    result="ListBetaAgentsSessionsResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
