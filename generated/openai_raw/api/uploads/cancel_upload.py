"""Cancel an upload"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="cancelUpload",
    method="POST",
    path="/uploads/{upload_id}/cancel",
    result="Upload",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "upload_id")
