"""Change the attributes of a file"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="updateVectorStoreFileAttributes",
    method="POST",
    path="/vector_stores/{vector_store_id}/files/{file_id}",
    body={"attributes": "attributes"},
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    required=("attributes",),
    bodies=("application/json",),
    result="VectorStoreFileObject",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "vector_store_id", "file_id")
