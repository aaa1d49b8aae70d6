from openai import OpenAI

client = OpenAI()
response = client.responses.create(model="gpt-5-mini", input="Hello", instructions="Be brief")
print(response.status, response.output_text, response.usage.output_tokens)
again = client.responses.create(model="gpt-5-mini", input="And now?", previous_response_id=response.id)
print(again.output_text, again.previous_response_id == response.id)
print(client.responses.retrieve(response.id).output_text)
for event in client.responses.create(model="gpt-5-mini", input="Hello", stream=True):
    if event.type == "response.output_text.delta":
        print(event.delta)
    elif event.type == "response.completed":
        print(event.response.output_text)
with client.responses.stream(model="gpt-5-mini", input="Hello") as stream:
    for event in stream:
        if event.type == "response.output_text.delta":
            print(event.delta, "|", event.snapshot)
    print(stream.get_final_response().output_text)
