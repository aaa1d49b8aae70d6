"""Below and beside the models: the exact JSON, unknown parameters and fields, headers."""

from __future__ import annotations

import json

from _setup import connect

from overlay import OpenAI


def tour(client: OpenAI) -> None:
    completion = client.chat.completions.create(
        model="gpt-4o-mini",
        messages=[{"role": "user", "content": "Hello"}],
        extra_headers={"X-Client-Request-Id": "example-1"},
        extra_body={"max_completion_tokens": 10},  # sent unchanged, whether the client knows it or not
    )

    print("The whole answer, exactly as received:")
    print(json.dumps(completion.to_dict(), indent=2))

    print("\nA field that the server left out reads as None:")
    print(completion.choices[0].message.tool_calls)

    print("\nThe answer with its status and headers:")
    raw = client.models.with_raw_response.retrieve("gpt-4o-mini")
    print(raw.status_code, raw.headers["content-type"], raw.headers["x-request-id"])
    print(raw.parse().to_dict())


if __name__ == "__main__":
    with connect() as client:
        tour(client)
