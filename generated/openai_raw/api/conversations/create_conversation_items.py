"""Add items to a conversation"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createConversationItems",
    method="POST",
    path="/conversations/{conversation_id}/items",
    query={"include": "include[]"},
    body={"items": "items"},
    required=("items",),
    bodies=("application/json",),
    result="ConversationItemList",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "conversation_id")
