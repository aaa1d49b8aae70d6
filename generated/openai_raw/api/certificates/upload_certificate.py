"""Upload a certificate for mutual TLS"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="uploadCertificate",
    method="POST",
    path="/organization/certificates",
    security="admin_api_key",
    body={"name": "name", "certificate": "certificate"},
    required=("certificate",),
    bodies=("application/json",),
    result="Certificate",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
