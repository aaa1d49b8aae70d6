"""Get a webhook endpoint"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieveWebhooks",
    method="GET",
    path="/webhook_endpoints/{webhook_endpoint_id}",
    result="WebhookEndpoint",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "webhook_endpoint_id")
