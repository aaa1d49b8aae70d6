"""A text conversation in one realtime session."""

from __future__ import annotations

from _setup import connect

QUESTIONS = ("Name a river in Europe.", "And one in Asia?")

with connect() as client, client.realtime.connect(model="gpt-realtime") as session:
    session.session.update(session={"type": "realtime", "output_modalities": ["text"]})
    for question in QUESTIONS:
        print(f"> {question}")
        content = {"type": "input_text", "text": question}
        session.conversation.item.create(item={"type": "message", "role": "user", "content": [content]})
        session.response.create()
        for event in session:
            if event.type == "response.output_text.delta":
                print(event.delta, end="", flush=True)
            elif event.type == "error":
                raise SystemExit(event.error.message)
            elif event.type == "response.done":
                print("\n")
                break
