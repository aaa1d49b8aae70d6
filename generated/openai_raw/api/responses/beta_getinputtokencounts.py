"""Count input tokens (beta)"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="beta_Getinputtokencounts",
    method="POST",
    path="/responses/input_tokens?beta=true",
    headers={"betas": "openai-beta"},
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
    result="BetaTokenCountsResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
