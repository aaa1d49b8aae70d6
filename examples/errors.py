"""What can go wrong, and how to catch it: from specific to general."""

from __future__ import annotations

import socket
from typing import Any

from _setup import connect

from overlay import APIConnectionError, APIStatusError, APITimeoutError, BadRequestError, NotFoundError, OpenAI

HELLO: list[Any] = [{"role": "user", "content": "Hello"}]


def tour(client: OpenAI) -> None:
    try:
        client.chat.completions.create(model="gpt-4o-mini", messages=HELLO, temperature=3)
    except BadRequestError as error:  # 400; `param` names what was wrong
        print(f"Bad request: {error.param!r}, code {error.code!r}, request {error.request_id}")

    try:
        client.chat.completions.retrieve("chatcmpl-none")
    except NotFoundError as error:
        print(f"Not found: {error.body}")

    try:
        client.with_options(api_key="sk-").models.list()
    except APIStatusError as error:  # any unsuccessful status: 401 is an AuthenticationError
        print(f"{type(error).__name__}: status {error.status_code}")

    try:  # nobody listens on port 9; each retry would wait a little longer
        client.with_options(base_url="http://127.0.0.1:9/v1", max_retries=0).chat.completions.list()
    except APIConnectionError as error:
        print(f"No connection: {type(error).__name__}")

    with socket.create_server(("127.0.0.1", 0)) as silent:  # a server that never answers
        nowhere = f"http://127.0.0.1:{silent.getsockname()[1]}/v1"
        try:
            client.with_options(base_url=nowhere, timeout=0.2, max_retries=0).chat.completions.list()
        except APITimeoutError as error:  # also an APIConnectionError
            print(f"Too slow: {type(error).__name__}")

    try:
        misspelled: dict[str, Any] = {"mesages": HELLO}
        client.chat.completions.create(model="gpt-4o-mini", **misspelled)
    except TypeError as error:  # nothing was sent
        print(f"Not a parameter: {error}")


if __name__ == "__main__":
    with connect() as client:
        tour(client)
