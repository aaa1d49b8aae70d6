"""List automations"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listBetaAgentsAutomations",
    method="GET",
    path="/agents/automations",
    query={"after": "after", "limit": "limit", "order": "order", "session_id": "session_id"},
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    result="ListBetaAgentsAutomationsResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
