"""Complete a text"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createCompletion",
    method="POST",
    path="/completions",
    body={
        "model": "model",
        "prompt": "prompt",
        "best_of": "best_of",
        "echo": "echo",
        "frequency_penalty": "frequency_penalty",
        "logit_bias": "logit_bias",
        "logprobs": "logprobs",
        "max_tokens": "max_tokens",
        "n": "n",
        "presence_penalty": "presence_penalty",
        "seed": "seed",
        "stop": "stop",
        "stream": "stream",
        "stream_options": "stream_options",
        "suffix": "suffix",
        "temperature": "temperature",
        "top_p": "top_p",
        "user": "user",
    },
    required=("model", "prompt"),
    bodies=("application/json",),
    result="Completion",
    event="Completion",
    streams=True,
    switch=("stream", True),
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
