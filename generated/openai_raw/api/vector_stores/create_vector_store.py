"""Create a vector store"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createVectorStore",
    method="POST",
    path="/vector_stores",
    body={
        "file_ids": "file_ids",
        "name": "name",
        "description": "description",
        "expires_after": "expires_after",
        "chunking_strategy": "chunking_strategy",
        "metadata": "metadata",
    },
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    bodies=("application/json",),
    result="VectorStore",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
