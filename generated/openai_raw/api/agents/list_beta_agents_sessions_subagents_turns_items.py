"""List the items of a subagent's turn"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listBetaAgentsSessionsSubagentsTurnsItems",
    method="GET",
    path="/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items",
    query={"after": "after", "limit": "limit", "order": "order"},
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    result="ListBetaAgentsSessionsSubagentsTurnsItemsResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "session_id", "subagent_id", "turn_id")
