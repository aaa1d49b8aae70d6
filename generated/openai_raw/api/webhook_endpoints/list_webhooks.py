"""List webhook endpoints"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listWebhooks",
    method="GET",
    path="/webhook_endpoints",
    query={"after": "after", "limit": "limit"},
    result="ListWebhooksResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
