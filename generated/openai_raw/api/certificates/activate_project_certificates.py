"""Activate certificates for a project"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="activateProjectCertificates",
    method="POST",
    path="/organization/projects/{project_id}/certificates/activate",
    security="admin_api_key",
    body={"certificate_ids": "certificate_ids"},
    required=("certificate_ids",),
    bodies=("application/json",),
    result="OrganizationProjectCertificateActivationResponse",
    page="once",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id")
