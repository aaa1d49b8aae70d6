from overlay import OpenAI

client = OpenAI()

response = client.beta.responses.create(model="gpt-5.4-mini", input="Write a long poem.", background=True)
cancelled = client.beta.responses.cancel(response.id)
print(cancelled.id, cancelled.status)
