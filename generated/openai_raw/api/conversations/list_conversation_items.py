"""List the items of a conversation"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listConversationItems",
    method="GET",
    path="/conversations/{conversation_id}/items",
    query={"limit": "limit", "order": "order", "after": "after", "include": "include[]"},
    result="ConversationItemList",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "conversation_id")
