"""Delete a conversation"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="deleteConversation",
    method="DELETE",
    path="/conversations/{conversation_id}",
    result="DeletedConversationResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "conversation_id")
