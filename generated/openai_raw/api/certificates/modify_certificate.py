"""Rename a certificate"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="modifyCertificate",
    method="POST",
    path="/organization/certificates/{certificate_id}",
    security="admin_api_key",
    body={"name": "name"},
    bodies=("application/json",),
    result="Certificate",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "certificate_id")
