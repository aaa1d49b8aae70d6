"""Delete a thread"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="deleteThread",
    method="DELETE",
    path="/threads/{thread_id}",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    result="DeleteThreadResponse",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "thread_id")
