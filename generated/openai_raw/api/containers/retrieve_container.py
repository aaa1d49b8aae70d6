"""Get a container"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="RetrieveContainer",
    method="GET",
    path="/containers/{container_id}",
    result="ContainerResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "container_id")
