"""Delete a message"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="deleteMessage",
    method="DELETE",
    path="/threads/{thread_id}/messages/{message_id}",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    result="DeleteMessageResponse",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "thread_id", "message_id")
