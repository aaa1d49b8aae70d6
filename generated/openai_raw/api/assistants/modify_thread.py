"""Change a thread"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="modifyThread",
    method="POST",
    path="/threads/{thread_id}",
    body={"tool_resources": "tool_resources", "metadata": "metadata"},
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    bodies=("application/json",),
    result="ThreadObject",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "thread_id")
