"""Set the spend limit of the organization"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="Updateorganizationspendlimit",
    method="POST",
    path="/organization/spend_limit",
    security="admin_api_key",
    body={"threshold_amount": "threshold_amount", "currency": "currency", "interval": "interval"},
    required=("threshold_amount", "currency", "interval"),
    bodies=("application/json",),
    result="OrganizationSpendLimitResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
