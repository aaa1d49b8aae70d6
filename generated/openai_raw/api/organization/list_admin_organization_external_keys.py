"""List the encryption keys the organization manages itself"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listAdminOrganizationExternalKeys",
    method="GET",
    path="/organization/external_keys",
    security="admin_api_key",
    query={"after": "after", "limit": "limit", "order": "order", "purpose": "purpose"},
    result="ListAdminOrganizationExternalKeysResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
