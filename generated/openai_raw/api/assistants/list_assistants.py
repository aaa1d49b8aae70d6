"""List the assistants"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listAssistants",
    method="GET",
    path="/assistants",
    query={"limit": "limit", "order": "order", "after": "after", "before": "before"},
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    result="ListAssistantsResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
