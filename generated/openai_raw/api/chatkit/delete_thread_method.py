"""Delete a thread"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="DeleteThreadMethod",
    method="DELETE",
    path="/chatkit/threads/{thread_id}",
    fixed_headers={"OpenAI-Beta": "chatkit_beta=v1"},
    result="DeletedThreadResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "thread_id")
