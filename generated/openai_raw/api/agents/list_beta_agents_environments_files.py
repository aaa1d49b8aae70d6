"""List the files in an environment"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listBetaAgentsEnvironmentsFiles",
    method="GET",
    path="/agents/environments/{environment_id}/files",
    query={"limit": "limit", "order": "order", "page": "page", "path": "path"},
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    result="ListBetaAgentsEnvironmentsFilesResponse",
    page="page",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "environment_id")
