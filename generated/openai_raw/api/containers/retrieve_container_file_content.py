"""Download a file of a container"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="RetrieveContainerFileContent",
    method="GET",
    path="/containers/{container_id}/files/{file_id}/content",
    answer="binary",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "container_id", "file_id")
