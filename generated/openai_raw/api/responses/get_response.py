"""Get a response"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="getResponse",
    method="GET",
    path="/responses/{response_id}",
    query={
        "include": "include[]",
        "stream": "stream",
        "starting_after": "starting_after",
        "include_obfuscation": "include_obfuscation",
    },
    result="Response",
    event="ResponseStreamEvent",
    streams=True,
    switch=("stream", True),
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "response_id")
