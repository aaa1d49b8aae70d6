"""Delete an artifact"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="deleteBetaAgentsSessionsArtifacts",
    method="DELETE",
    path="/agents/sessions/{session_id}/artifacts/{artifact_id}",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    result="SessionArtifactDeleted",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "session_id", "artifact_id")
