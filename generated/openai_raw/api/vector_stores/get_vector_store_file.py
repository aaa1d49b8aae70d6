"""Get a file of a vector store"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="getVectorStoreFile",
    method="GET",
    path="/vector_stores/{vector_store_id}/files/{file_id}",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    result="VectorStoreFileObject",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "vector_store_id", "file_id")
