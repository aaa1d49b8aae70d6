"""List the input items of a response"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listInputItems",
    method="GET",
    path="/responses/{response_id}/input_items",
    query={"limit": "limit", "order": "order", "after": "after", "include": "include[]"},
    result="ResponseItemList",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "response_id")
