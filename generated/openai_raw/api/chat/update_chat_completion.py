"""Update a stored chat completion"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="updateChatCompletion",
    method="POST",
    path="/chat/completions/{completion_id}",
    body={"metadata": "metadata"},
    required=("metadata",),
    bodies=("application/json",),
    result="ChatCompletion",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "completion_id")
