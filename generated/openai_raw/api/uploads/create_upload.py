"""Begin an upload in parts"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createUpload",
    method="POST",
    path="/uploads",
    body={
        "filename": "filename",
        "purpose": "purpose",
        "bytes": "bytes",
        "mime_type": "mime_type",
        "expires_after": "expires_after",
    },
    required=("filename", "purpose", "bytes", "mime_type"),
    bodies=("application/json",),
    result="Upload",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
