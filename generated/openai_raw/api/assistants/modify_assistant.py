"""Change an assistant"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="modifyAssistant",
    method="POST",
    path="/assistants/{assistant_id}",
    body={
        "model": "model",
        "reasoning_effort": "reasoning_effort",
        "name": "name",
        "description": "description",
        "instructions": "instructions",
        "tools": "tools",
        "tool_resources": "tool_resources",
        "metadata": "metadata",
        "temperature": "temperature",
        "top_p": "top_p",
        "response_format": "response_format",
    },
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    bodies=("application/json",),
    result="AssistantObject",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "assistant_id")
