"""Get an item of a conversation"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="getConversationItem",
    method="GET",
    path="/conversations/{conversation_id}/items/{item_id}",
    query={"include": "include[]"},
    result="ConversationItem",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "conversation_id", "item_id")
