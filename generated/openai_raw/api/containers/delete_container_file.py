"""Delete a file of a container"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="DeleteContainerFile",
    method="DELETE",
    path="/containers/{container_id}/files/{file_id}",
    result="DeleteContainerFileResponse",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "container_id", "file_id")
