"""List the turns of a subagent"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listBetaAgentsSessionsSubagentsTurns",
    method="GET",
    path="/agents/sessions/{session_id}/subagents/{subagent_id}/turns",
    query={"after": "after", "limit": "limit", "order": "order"},
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    result="ListBetaAgentsSessionsSubagentsTurnsResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "session_id", "subagent_id")
