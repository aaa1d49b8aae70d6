"""Delete an assistant"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="deleteAssistant",
    method="DELETE",
    path="/assistants/{assistant_id}",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    result="DeleteAssistantResponse",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "assistant_id")
