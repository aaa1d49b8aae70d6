"""List batches"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listBatches",
    method="GET",
    path="/batches",
    query={"after": "after", "limit": "limit"},
    result="ListBatchesResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
