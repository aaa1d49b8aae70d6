"""Create a conversation"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createConversation",
    method="POST",
    path="/conversations",
    body={"metadata": "metadata", "items": "items"},
    bodies=("application/json",),
    result="ConversationResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
