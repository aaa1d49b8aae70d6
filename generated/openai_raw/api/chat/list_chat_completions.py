"""List stored chat completions"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listChatCompletions",
    method="GET",
    path="/chat/completions",
    query={"model": "model", "metadata": "metadata", "after": "after", "limit": "limit", "order": "order"},
    result="ChatCompletionList",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
