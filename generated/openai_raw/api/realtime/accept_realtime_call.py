"""Accept a phone call"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="accept-realtime-call",
    method="POST",
    path="/realtime/calls/{call_id}/accept",
    body={
        "type": "type",
        "output_modalities": "output_modalities",
        "model": "model",
        "instructions": "instructions",
        "audio": "audio",
        "include": "include",
        "tracing": "tracing",
        "tools": "tools",
        "tool_choice": "tool_choice",
        "parallel_tool_calls": "parallel_tool_calls",
        "reasoning": "reasoning",
        "max_output_tokens": "max_output_tokens",
        "truncation": "truncation",
        "prompt": "prompt",
    },
    required=("type",),
    bodies=("application/json",),
    answer="none",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "call_id")
