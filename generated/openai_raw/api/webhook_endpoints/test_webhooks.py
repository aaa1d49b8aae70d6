"""Test a webhook endpoint"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="testWebhooks",
    method="POST",
    path="/webhook_endpoints/{webhook_endpoint_id}/test",
    body={"event_type": "event_type"},
    required=("event_type",),
    bodies=("application/json",),
    result="WebhookEndpointTestResult",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "webhook_endpoint_id")
