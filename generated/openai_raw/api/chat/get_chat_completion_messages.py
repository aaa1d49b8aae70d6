"""List the messages of a stored chat completion"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="getChatCompletionMessages",
    method="GET",
    path="/chat/completions/{completion_id}/messages",
    query={"after": "after", "limit": "limit", "order": "order"},
    result="ChatCompletionMessageList",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "completion_id")
