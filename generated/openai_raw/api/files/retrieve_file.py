"""Get a file"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieveFile",
    method="GET",
    path="/files/{file_id}",
    result="FileObject",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "file_id")
