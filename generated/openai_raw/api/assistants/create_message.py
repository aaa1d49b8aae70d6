"""Add a message to a thread"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createMessage",
    method="POST",
    path="/threads/{thread_id}/messages",
    body={"role": "role", "content": "content", "attachments": "attachments", "metadata": "metadata"},
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    required=("role", "content"),
    bodies=("application/json",),
    result="MessageObject",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "thread_id")
