"""List the admin keys of the organization"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="admin-api-keys-list",
    method="GET",
    path="/organization/admin_api_keys",
    security="admin_api_key",
    query={"after": "after", "order": "order", "limit": "limit"},
    result="ApiKeyList",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
