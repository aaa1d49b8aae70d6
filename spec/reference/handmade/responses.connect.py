from overlay import OpenAI

client = OpenAI()

with client.responses.connect() as session:
    session.response.create(model="gpt-5.4-mini", input="Name a river.")
    for event in session:
        if event.type == "response.output_text.delta":
            print(event.delta, end="", flush=True)
        elif event.type == "response.completed":
            break
