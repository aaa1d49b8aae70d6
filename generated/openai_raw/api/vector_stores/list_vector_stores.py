"""List vector stores"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listVectorStores",
    method="GET",
    path="/vector_stores",
    query={"limit": "limit", "order": "order", "after": "after", "before": "before"},
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    result="ListVectorStoresResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
