"""Add several files to a vector store"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createVectorStoreFileBatch",
    method="POST",
    path="/vector_stores/{vector_store_id}/file_batches",
    body={
        "file_ids": "file_ids",
        "files": "files",
        "chunking_strategy": "chunking_strategy",
        "attributes": "attributes",
    },
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    bodies=("application/json",),
    result="VectorStoreFileBatchObject",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "vector_store_id")
