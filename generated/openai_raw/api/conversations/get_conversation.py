"""Get a conversation"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="getConversation",
    method="GET",
    path="/conversations/{conversation_id}",
    result="ConversationResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "conversation_id")
