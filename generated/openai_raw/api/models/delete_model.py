"""Delete a fine-tuned model"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="deleteModel",
    method="DELETE",
    path="/models/{model}",
    result="DeleteModelResponse",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "model")
