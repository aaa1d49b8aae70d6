"""Cancel a batch of files"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="cancelVectorStoreFileBatch",
    method="POST",
    path="/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    result="VectorStoreFileBatchObject",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "vector_store_id", "batch_id")
