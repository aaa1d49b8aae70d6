"""Retrieve a stored chat completion"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="getChatCompletion",
    method="GET",
    path="/chat/completions/{completion_id}",
    result="ChatCompletion",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "completion_id")
