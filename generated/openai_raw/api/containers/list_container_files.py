"""List the files of a container"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="ListContainerFiles",
    method="GET",
    path="/containers/{container_id}/files",
    query={"limit": "limit", "order": "order", "after": "after"},
    result="ContainerFileListResource",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "container_id")
