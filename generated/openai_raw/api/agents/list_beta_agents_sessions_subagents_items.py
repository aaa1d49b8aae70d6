"""List the items of a subagent"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listBetaAgentsSessionsSubagentsItems",
    method="GET",
    path="/agents/sessions/{session_id}/subagents/{subagent_id}/items",
    query={"after": "after", "limit": "limit", "order": "order"},
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    result="ListBetaAgentsSessionsSubagentsItemsResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "session_id", "subagent_id")
