"""Change a message"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="modifyMessage",
    method="POST",
    path="/threads/{thread_id}/messages/{message_id}",
    body={"metadata": "metadata"},
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    bodies=("application/json",),
    result="MessageObject",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "thread_id", "message_id")
