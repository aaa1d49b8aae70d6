"""Replace the secret of a webhook endpoint"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="rotateSecretWebhooks",
    method="POST",
    path="/webhook_endpoints/{webhook_endpoint_id}/rotate_secret",
    body={"keep_old_secret_active_for_24_hours": "keep_old_secret_active_for_24_hours"},
    bodies=("application/json",),
    result="WebhookEndpointWithSecret",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "webhook_endpoint_id")
