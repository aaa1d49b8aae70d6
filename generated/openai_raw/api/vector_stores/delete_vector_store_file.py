"""Take a file out of a vector store"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="deleteVectorStoreFile",
    method="DELETE",
    path="/vector_stores/{vector_store_id}/files/{file_id}",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    result="DeleteVectorStoreFileResponse",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "vector_store_id", "file_id")
