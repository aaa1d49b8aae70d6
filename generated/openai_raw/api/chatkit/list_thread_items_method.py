"""List the items of a thread"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="ListThreadItemsMethod",
    method="GET",
    path="/chatkit/threads/{thread_id}/items",
    query={"limit": "limit", "order": "order", "after": "after", "before": "before"},
    fixed_headers={"OpenAI-Beta": "chatkit_beta=v1"},
    result="ThreadItemListResource",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "thread_id")
