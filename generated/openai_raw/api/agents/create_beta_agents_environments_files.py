"""Put a file into an environment"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createBetaAgentsEnvironmentsFiles",
    method="POST",
    path="/agents/environments/{environment_id}/files",
    body={"file_id": "file_id", "path": "path", "type": "type", "data": "data"},
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    required=("path", "type"),
    bodies=("application/json",),
    result="EnvironmentFile",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "environment_id")
