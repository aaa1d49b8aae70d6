"""Download an artifact"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="contentBetaAgentsSessionsArtifacts",
    method="GET",
    path="/agents/sessions/{session_id}/artifacts/{artifact_id}/content",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    answer="binary",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "session_id", "artifact_id")
