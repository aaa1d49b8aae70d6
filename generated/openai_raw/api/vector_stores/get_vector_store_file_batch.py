"""Get a batch of files"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="getVectorStoreFileBatch",
    method="GET",
    path="/vector_stores/{vector_store_id}/file_batches/{batch_id}",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    result="VectorStoreFileBatchObject",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "vector_store_id", "batch_id")
