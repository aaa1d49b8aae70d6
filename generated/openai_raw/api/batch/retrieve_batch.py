"""Get a batch"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieveBatch",
    method="GET",
    path="/batches/{batch_id}",
    result="Batch",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "batch_id")
