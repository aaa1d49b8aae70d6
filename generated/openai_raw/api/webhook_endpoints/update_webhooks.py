"""Change a webhook endpoint"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="updateWebhooks",
    method="POST",
    path="/webhook_endpoints/{webhook_endpoint_id}",
    body={"event_types": "event_types", "name": "name", "url": "url"},
    bodies=("application/json",),
    result="WebhookEndpoint",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "webhook_endpoint_id")
