"""Deactivate certificates for the organization"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="deactivateOrganizationCertificates",
    method="POST",
    path="/organization/certificates/deactivate",
    security="admin_api_key",
    body={"certificate_ids": "certificate_ids"},
    required=("certificate_ids",),
    bodies=("application/json",),
    result="OrganizationCertificateDeactivationResponse",
    page="once",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
