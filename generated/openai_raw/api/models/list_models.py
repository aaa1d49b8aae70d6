"""List models"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listModels",
    method="GET",
    path="/models",
    result="ListModelsResponse",
    page="once",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
