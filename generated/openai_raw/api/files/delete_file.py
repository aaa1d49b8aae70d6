"""Delete a file"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="deleteFile",
    method="DELETE",
    path="/files/{file_id}",
    result="DeleteFileResponse",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "file_id")
