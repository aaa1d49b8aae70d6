"""List evals"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listEvals",
    method="GET",
    path="/evals",
    query={"after": "after", "limit": "limit", "order": "order", "order_by": "order_by"},
    result="EvalList",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
