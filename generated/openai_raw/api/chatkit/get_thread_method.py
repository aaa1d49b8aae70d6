"""Get a thread"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="GetThreadMethod",
    method="GET",
    path="/chatkit/threads/{thread_id}",
    fixed_headers={"OpenAI-Beta": "chatkit_beta=v1"},
    result="ThreadResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "thread_id")
