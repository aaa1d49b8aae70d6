"""List the items of a turn"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listBetaAgentsSessionsTurnsItems",
    method="GET",
    path="/agents/sessions/{session_id}/turns/{turn_id}/items",
    query={"after": "after", "limit": "limit", "order": "order"},
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    result="ListBetaAgentsSessionsTurnsItemsResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "session_id", "turn_id")
