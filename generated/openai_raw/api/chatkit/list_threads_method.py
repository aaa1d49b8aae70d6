"""List threads"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="ListThreadsMethod",
    method="GET",
    path="/chatkit/threads",
    query={"limit": "limit", "order": "order", "after": "after", "before": "before", "user": "user"},
    fixed_headers={"OpenAI-Beta": "chatkit_beta=v1"},
    result="ThreadListResource",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
