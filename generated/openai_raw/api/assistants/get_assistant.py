"""Retrieve an assistant"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="getAssistant",
    method="GET",
    path="/assistants/{assistant_id}",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    result="AssistantObject",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "assistant_id")
