"""Check whether a file was made by AI"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="Createcontentprovenancecheck",
    method="POST",
    path="/content_provenance_checks",
    body={"file": "file"},
    required=("file",),
    bodies=("multipart/form-data",),
    files=("file",),
    result="ProvenanceResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
