from overlay import NotFoundError, OpenAI

client = OpenAI()

made = client.chat.completions.create(
    model="gpt-5.4-mini",
    messages=[{"role": "user", "content": "Name a prime number."}],
    store=True,
)

completion = client.chat.completions.retrieve(made.id)
print(completion.choices[0].message.content)

try:
    client.chat.completions.retrieve("chatcmpl-nobody-made-this")
except NotFoundError as error:
    print(error.status_code, error.request_id)
