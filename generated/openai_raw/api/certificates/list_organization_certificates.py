"""List the certificates of the organization"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listOrganizationCertificates",
    method="GET",
    path="/organization/certificates",
    security="admin_api_key",
    query={"limit": "limit", "after": "after", "order": "order"},
    result="ListCertificatesResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
