"""Create a thread and run an assistant on it"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createThreadAndRun",
    method="POST",
    path="/threads/runs",
    body={
        "assistant_id": "assistant_id",
        "thread": "thread",
        "model": "model",
        "instructions": "instructions",
        "tools": "tools",
        "tool_resources": "tool_resources",
        "metadata": "metadata",
        "temperature": "temperature",
        "top_p": "top_p",
        "stream": "stream",
        "max_prompt_tokens": "max_prompt_tokens",
        "max_completion_tokens": "max_completion_tokens",
        "truncation_strategy": "truncation_strategy",
        "tool_choice": "tool_choice",
        "parallel_tool_calls": "parallel_tool_calls",
        "response_format": "response_format",
    },
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    required=("assistant_id",),
    bodies=("application/json",),
    result="RunObject",
    event="AssistantStreamEvent",
    streams=True,
    wraps_events=True,
    switch=("stream", True),
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
