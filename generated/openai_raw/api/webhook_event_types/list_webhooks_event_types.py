"""List event types"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listWebhooksEventTypes",
    method="GET",
    path="/webhook_event_types",
    result="WebhookEventTypeList",
    page="once",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
