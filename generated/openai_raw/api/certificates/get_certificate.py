"""Retrieve a certificate"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="getCertificate",
    method="GET",
    path="/organization/certificates/{certificate_id}",
    security="admin_api_key",
    query={"include": "include[]"},
    result="Certificate",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "certificate_id")
