"""List the messages of a thread"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listMessages",
    method="GET",
    path="/threads/{thread_id}/messages",
    query={"limit": "limit", "order": "order", "after": "after", "before": "before", "run_id": "run_id"},
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    result="ListMessagesResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "thread_id")
