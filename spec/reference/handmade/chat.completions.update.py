from overlay import OpenAI

client = OpenAI()

made = client.chat.completions.create(
    model="gpt-5.4-mini",
    messages=[{"role": "user", "content": "Name a river."}],
    store=True,
)

completion = client.chat.completions.update(made.id, metadata={"reviewed": "yes"})
print(completion.metadata)
