"""Count input tokens"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="Getinputtokencounts",
    method="POST",
    path="/responses/input_tokens",
    body={
        "model": "model",
        "input": "input",
        "previous_response_id": "previous_response_id",
        "tools": "tools",
        "text": "text",
        "reasoning": "reasoning",
        "truncation": "truncation",
        "instructions": "instructions",
        "personality": "personality",
        "conversation": "conversation",
        "tool_choice": "tool_choice",
        "parallel_tool_calls": "parallel_tool_calls",
    },
    bodies=("application/json",),
    result="TokenCountsResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
