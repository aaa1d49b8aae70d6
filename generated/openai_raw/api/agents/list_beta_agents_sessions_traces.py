"""List the traces of a session"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listBetaAgentsSessionsTraces",
    method="GET",
    path="/agents/sessions/{session_id}/traces",
    query={"after": "after", "limit": "limit", "order": "order"},
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    result="ListBetaAgentsSessionsTracesResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "session_id")
