"""Retrieve a thread"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="getThread",
    method="GET",
    path="/threads/{thread_id}",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    result="ThreadObject",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "thread_id")
