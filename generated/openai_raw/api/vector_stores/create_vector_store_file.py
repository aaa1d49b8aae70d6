"""Add a file to a vector store"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createVectorStoreFile",
    method="POST",
    path="/vector_stores/{vector_store_id}/files",
    body={"file_id": "file_id", "chunking_strategy": "chunking_strategy", "attributes": "attributes"},
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    required=("file_id",),
    bodies=("application/json",),
    result="VectorStoreFileObject",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "vector_store_id")
