"""Delete a certificate"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="deleteCertificate",
    method="DELETE",
    path="/organization/certificates/{certificate_id}",
    security="admin_api_key",
    result="DeleteCertificateResponse",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "certificate_id")
