"""Get a vector store"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="getVectorStore",
    method="GET",
    path="/vector_stores/{vector_store_id}",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    result="VectorStore",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "vector_store_id")
