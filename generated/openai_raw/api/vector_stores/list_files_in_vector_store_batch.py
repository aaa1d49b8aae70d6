"""List the files of a batch"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listFilesInVectorStoreBatch",
    method="GET",
    path="/vector_stores/{vector_store_id}/file_batches/{batch_id}/files",
    query={"limit": "limit", "order": "order", "after": "after", "before": "before", "filter": "filter"},
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    result="ListVectorStoreFilesResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "vector_store_id", "batch_id")
