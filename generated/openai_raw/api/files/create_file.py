"""Upload a file"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createFile",
    method="POST",
    path="/files",
    body={"file": "file", "purpose": "purpose", "expires_after": "expires_after"},
    required=("file", "purpose"),
    bodies=("multipart/form-data",),
    files=("file",),
    result="FileObject",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
