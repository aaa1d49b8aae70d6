"""Remove the spend limit of the organization"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="Deleteorganizationspendlimit",
    method="DELETE",
    path="/organization/spend_limit",
    security="admin_api_key",
    result="OrganizationSpendLimitDeletedResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
