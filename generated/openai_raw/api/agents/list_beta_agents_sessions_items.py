"""List the items of a session"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listBetaAgentsSessionsItems",
    method="GET",
    path="/agents/sessions/{session_id}/items",
    query={"after": "after", "limit": "limit", "order": "order"},
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    result="ListBetaAgentsSessionsItemsResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "session_id")
