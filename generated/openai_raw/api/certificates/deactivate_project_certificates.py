"""Deactivate certificates for a project"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="deactivateProjectCertificates",
    method="POST",
    path="/organization/projects/{project_id}/certificates/deactivate",
    security="admin_api_key",
    body={"certificate_ids": "certificate_ids"},
    required=("certificate_ids",),
    bodies=("application/json",),
    result="OrganizationProjectCertificateDeactivationResponse",
    page="once",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id")
