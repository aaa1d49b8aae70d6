"""List environment templates"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listBetaAgentsEnvironmentsTemplates",
    method="GET",
    path="/agents/environments/templates",
    query={"after": "after", "limit": "limit", "order": "order"},
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    result="ListBetaAgentsEnvironmentsTemplatesResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
