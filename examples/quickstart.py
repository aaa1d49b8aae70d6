"""The six chat operations in one go: `make run`, or `python examples/quickstart.py`.

With OPENAI_API_KEY set this talks to the API, which costs a few tokens; otherwise it starts a local sandbox.
"""

from __future__ import annotations

import time

from _setup import connect

from overlay import NotFoundError, OpenAI


def tour(client: OpenAI) -> None:
    print("Stream an answer, and let the server keep it:")
    stream = client.chat.completions.create(
        model="gpt-4o-mini",
        messages=[{"role": "user", "content": "Say hello in one short sentence, with an emoji."}],
        metadata={"example": "quickstart"},
        store=True,
        stream=True,
    )
    completion_id = ""
    for chunk in stream:
        completion_id = chunk.id
        if chunk.choices and chunk.choices[0].delta.content is not None:
            print(chunk.choices[0].delta.content, end="", flush=True)

    print("\n\nWait until it is there, and change its metadata:")
    wait_until_stored(client, completion_id)
    updated = client.chat.completions.update(completion_id, metadata={"example": "quickstart", "rated": "good"})
    print(f"{updated.id} of {updated.model} now has {updated.metadata}")

    print("\nList what is stored, all pages of it:")
    for kept in client.chat.completions.list(metadata={"example": "quickstart"}, order="desc", limit=20):
        print(f"{kept.id}: {kept.choices[0].message.content}")

    print("\nRead the messages that led to it:")
    for message in client.chat.completions.messages.list(completion_id):
        print(f"{message.role}: {message.content}")

    print("\nDelete it:")
    deleted = client.chat.completions.delete(completion_id)
    print(f"{deleted.id}: {'deleted' if deleted.deleted else 'still there'}")


def wait_until_stored(client: OpenAI, completion_id: str, patience: float = 60.0) -> None:
    """Wait, since reads lag behind writes: for some seconds the server answers 404 for what it has just stored."""
    give_up = time.monotonic() + patience
    while True:
        try:
            client.chat.completions.retrieve(completion_id)
        except NotFoundError:
            if time.monotonic() > give_up:
                raise
            time.sleep(0.5)
        else:
            return


if __name__ == "__main__":
    with connect() as client:
        tour(client)
