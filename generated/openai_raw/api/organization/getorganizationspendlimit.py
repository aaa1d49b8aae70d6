"""Retrieve the spend limit of the organization"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="Getorganizationspendlimit",
    method="GET",
    path="/organization/spend_limit",
    security="admin_api_key",
    result="OrganizationSpendLimitResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
