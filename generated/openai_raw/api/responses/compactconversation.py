"""Compact a conversation"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="Compactconversation",
    method="POST",
    path="/responses/compact",
    body={
        "model": "model",
        "input": "input",
        "previous_response_id": "previous_response_id",
        "instructions": "instructions",
        "prompt_cache_key": "prompt_cache_key",
        "prompt_cache_retention": "prompt_cache_retention",
        "prompt_cache_options": "prompt_cache_options",
        "service_tier": "service_tier",
        "image": "image",
    },
    required=("model",),
    bodies=("application/json",),
    result="CompactResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
