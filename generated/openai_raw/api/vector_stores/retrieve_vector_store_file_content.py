"""Get the text of a file"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieveVectorStoreFileContent",
    method="GET",
    path="/vector_stores/{vector_store_id}/files/{file_id}/content",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    result="VectorStoreFileContentResponse",
    page="once",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "vector_store_id", "file_id")
