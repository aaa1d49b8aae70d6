"""Create embeddings"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createEmbedding",
    method="POST",
    path="/embeddings",
    body={
        "input": "input",
        "model": "model",
        "encoding_format": "encoding_format",
        "dimensions": "dimensions",
        "user": "user",
    },
    required=("input", "model"),
    bodies=("application/json",),
    result="CreateEmbeddingResponse",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
