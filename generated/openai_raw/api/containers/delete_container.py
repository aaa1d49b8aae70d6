"""Delete a container"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="DeleteContainer",
    method="DELETE",
    path="/containers/{container_id}",
    result="DeleteContainerResponse",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "container_id")
