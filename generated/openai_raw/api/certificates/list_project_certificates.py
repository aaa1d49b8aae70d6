"""List the certificates of a project"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listProjectCertificates",
    method="GET",
    path="/organization/projects/{project_id}/certificates",
    security="admin_api_key",
    query={"limit": "limit", "after": "after", "order": "order"},
    result="ListProjectCertificatesResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id")
