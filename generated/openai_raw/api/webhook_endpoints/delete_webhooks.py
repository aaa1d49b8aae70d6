"""Delete a webhook endpoint"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="deleteWebhooks",
    method="DELETE",
    path="/webhook_endpoints/{webhook_endpoint_id}",
    result="DeletedWebhookEndpoint",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "webhook_endpoint_id")
