"""Run an assistant on a thread"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createRun",
    method="POST",
    path="/threads/{thread_id}/runs",
    query={"include": "include[]"},
    body={
        "assistant_id": "assistant_id",
        "model": "model",
        "reasoning_effort": "reasoning_effort",
        "instructions": "instructions",
        "additional_instructions": "additional_instructions",
        "additional_messages": "additional_messages",
        "tools": "tools",
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
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "thread_id")
