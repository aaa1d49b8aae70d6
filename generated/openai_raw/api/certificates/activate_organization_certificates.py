"""Activate certificates for the organization"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="activateOrganizationCertificates",
    method="POST",
    path="/organization/certificates/activate",
    security="admin_api_key",
    body={"certificate_ids": "certificate_ids"},
    required=("certificate_ids",),
    bodies=("application/json",),
    result="OrganizationCertificateActivationResponse",
    page="once",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
