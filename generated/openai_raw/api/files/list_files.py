"""List files"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listFiles",
    method="GET",
    path="/files",
    query={"purpose": "purpose", "limit": "limit", "order": "order", "after": "after"},
    result="ListFilesResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
