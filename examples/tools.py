"""Let the model call a Python function: it asks, the program runs the function, the model answers with the result."""

from __future__ import annotations

import json
from typing import Any

from _setup import connect

from overlay import OpenAI

TOOLS: list[Any] = [
    {
        "type": "function",
        "function": {
            "name": "get_weather",
            "description": "Get the weather of a city",
            "parameters": {
                "type": "object",
                "properties": {"city": {"type": "string"}},
                "required": ["city"],
                "additionalProperties": False,
            },
            "strict": True,
        },
    }
]


def get_weather(city: str) -> str:
    return f"In {city} it is 21 degrees and sunny."


def converse(client: OpenAI, question: str, rounds: int = 5) -> str | None:
    messages: list[Any] = [{"role": "user", "content": question}]
    for _ in range(rounds):
        completion = client.chat.completions.create(model="gpt-4o-mini", messages=messages, tools=TOOLS)
        message = completion.choices[0].message
        if not message.tool_calls:
            return message.content
        messages.append(message)  # the answer's message can be sent back as it is
        for call in message.tool_calls:
            if call.type == "function":
                arguments = json.loads(call.function.arguments)
                print(f"The model calls {call.function.name}({arguments})")
                messages.append({"role": "tool", "tool_call_id": call.id, "content": get_weather(**arguments)})
    raise RuntimeError(f"the model is still calling tools after {rounds} rounds")


if __name__ == "__main__":
    with connect() as client:
        print(converse(client, "What is the weather in Paris today?"))
