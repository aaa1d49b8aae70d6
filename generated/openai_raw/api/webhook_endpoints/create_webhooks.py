"""Create a webhook endpoint"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createWebhooks",
    method="POST",
    path="/webhook_endpoints",
    body={"event_types": "event_types", "name": "name", "url": "url"},
    required=("event_types", "name", "url"),
    bodies=("application/json",),
    result="WebhookEndpointWithSecret",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
