"""Finish an upload"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="completeUpload",
    method="POST",
    path="/uploads/{upload_id}/complete",
    body={"part_ids": "part_ids", "md5": "md5"},
    required=("part_ids",),
    bodies=("application/json",),
    result="Upload",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "upload_id")
