"""List the spend alerts of the organization"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="list-organization-spend-alerts",
    method="GET",
    path="/organization/spend_alerts",
    security="admin_api_key",
    query={"limit": "limit", "order": "order", "after": "after", "before": "before"},
    result="OrganizationSpendAlertListResource",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
