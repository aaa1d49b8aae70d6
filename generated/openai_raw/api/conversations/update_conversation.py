"""Change the metadata of a conversation"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="updateConversation",
    method="POST",
    path="/conversations/{conversation_id}",
    body={"metadata": "metadata"},
    required=("metadata",),
    bodies=("application/json",),
    result="ConversationResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "conversation_id")
