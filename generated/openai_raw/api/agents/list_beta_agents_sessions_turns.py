"""List the turns of a session"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listBetaAgentsSessionsTurns",
    method="GET",
    path="/agents/sessions/{session_id}/turns",
    query={"after": "after", "limit": "limit", "order": "order"},
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    result="ListBetaAgentsSessionsTurnsResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "session_id")
