"""Delete an item of a conversation"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="deleteConversationItem",
    method="DELETE",
    path="/conversations/{conversation_id}/items/{item_id}",
    result="ConversationResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "conversation_id", "item_id")
