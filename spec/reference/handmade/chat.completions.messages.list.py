from overlay import OpenAI

client = OpenAI()

made = client.chat.completions.create(
    model="gpt-5.4-mini",
    messages=[
        {"role": "user", "content": "Name a colour."},
        {"role": "assistant", "content": "Blue."},
        {"role": "user", "content": "Another one."},
    ],
    store=True,
)

for message in client.chat.completions.messages.list(made.id):
    print(message.role, message.content)
