"""Upload a part"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="addUploadPart",
    method="POST",
    path="/uploads/{upload_id}/parts",
    body={"data": "data"},
    required=("data",),
    bodies=("multipart/form-data",),
    files=("data",),
    result="UploadPart",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "upload_id")
