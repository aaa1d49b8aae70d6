"""Cancel a batch"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="cancelBatch",
    method="POST",
    path="/batches/{batch_id}/cancel",
    result="Batch",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "batch_id")
