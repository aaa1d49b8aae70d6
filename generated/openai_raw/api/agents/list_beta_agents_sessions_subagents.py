"""List the subagents of a session"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listBetaAgentsSessionsSubagents",
    method="GET",
    path="/agents/sessions/{session_id}/subagents",
    query={"after": "after", "limit": "limit", "order": "order"},
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    result="ListBetaAgentsSessionsSubagentsResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "session_id")
