from overlay import OpenAI

client = OpenAI()

made = client.chat.completions.create(
    model="gpt-5.4-mini",
    messages=[{"role": "user", "content": "Name a mountain."}],
    store=True,
)

deleted = client.chat.completions.delete(made.id)
print(deleted.id, deleted.deleted)
