"""Get a response (beta)"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="beta_getResponse",
    method="GET",
    path="/responses/{response_id}?beta=true",
    query={
        "include": "include[]",
        "stream": "stream",
        "starting_after": "starting_after",
        "include_obfuscation": "include_obfuscation",
    },
    headers={"betas": "openai-beta"},
    result="BetaResponse",
    event="BetaResponseStreamEvent",
    streams=True,
    switch=("stream", True),
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "response_id")
