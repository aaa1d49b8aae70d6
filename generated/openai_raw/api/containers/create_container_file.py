"""Put a file into a container"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="CreateContainerFile",
    method="POST",
    path="/containers/{container_id}/files",
    body={"file_id": "file_id", "file": "file"},
    bodies=("multipart/form-data", "application/json"),
    files=("file",),
    result="ContainerFileResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "container_id")
