"""Change a vector store"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="modifyVectorStore",
    method="POST",
    path="/vector_stores/{vector_store_id}",
    body={"name": "name", "expires_after": "expires_after", "metadata": "metadata"},
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    bodies=("application/json",),
    result="VectorStore",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "vector_store_id")
