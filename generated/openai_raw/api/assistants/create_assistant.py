"""Create an assistant"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createAssistant",
    method="POST",
    path="/assistants",
    body={
        "model": "model",
        "name": "name",
        "description": "description",
        "instructions": "instructions",
        "reasoning_effort": "reasoning_effort",
        "tools": "tools",
        "tool_resources": "tool_resources",
        "metadata": "metadata",
        "temperature": "temperature",
        "top_p": "top_p",
        "response_format": "response_format",
    },
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    required=("model",),
    bodies=("application/json",),
    result="AssistantObject",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
