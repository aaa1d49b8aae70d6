from overlay import OpenAI

client = OpenAI()

with client.realtime.connect(model="gpt-realtime") as session:
    session.session.update(session={"type": "realtime", "output_modalities": ["text"]})
    session.conversation.item.create(
        item={"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Name a river."}]}
    )
    session.response.create()
    for event in session:
        if event.type == "response.output_text.delta":
            print(event.delta, end="", flush=True)
        elif event.type == "response.done":
            break
