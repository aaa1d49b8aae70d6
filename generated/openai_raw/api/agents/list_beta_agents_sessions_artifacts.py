"""List the artifacts of a session"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listBetaAgentsSessionsArtifacts",
    method="GET",
    path="/agents/sessions/{session_id}/artifacts",
    query={"after": "after", "environment_id": "environment_id", "limit": "limit", "order": "order"},
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    result="ListBetaAgentsSessionsArtifactsResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "session_id")
