"""Download a file"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="downloadFile",
    method="GET",
    path="/files/{file_id}/content",
    answer="binary",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "file_id")
