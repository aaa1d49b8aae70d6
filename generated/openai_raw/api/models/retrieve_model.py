"""Get a model"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieveModel",
    method="GET",
    path="/models/{model}",
    result="Model",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "model")
