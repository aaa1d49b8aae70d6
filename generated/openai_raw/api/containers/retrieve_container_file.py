"""Get a file of a container"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="RetrieveContainerFile",
    method="GET",
    path="/containers/{container_id}/files/{file_id}",
    result="ContainerFileResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "container_id", "file_id")
