"""Create a batch"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createBatch",
    method="POST",
    path="/batches",
    body={
        "input_file_id": "input_file_id",
        "endpoint": "endpoint",
        "completion_window": "completion_window",
        "metadata": "metadata",
        "output_expires_after": "output_expires_after",
    },
    required=("input_file_id", "endpoint", "completion_window"),
    bodies=("application/json",),
    result="Batch",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
