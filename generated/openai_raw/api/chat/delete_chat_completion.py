"""Delete a stored chat completion"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="deleteChatCompletion",
    method="DELETE",
    path="/chat/completions/{completion_id}",
    result="ChatCompletionDeleted",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "completion_id")
