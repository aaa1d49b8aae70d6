from overlay import OpenAI

client = OpenAI()

conversation = client.conversations.create(metadata={"topic": "rivers"})
made = client.conversations.items.create(
    conversation.id,
    items=[{"type": "message", "role": "user", "content": "Hello!"}],
)
found = client.conversations.items.retrieve(made.data[0].id or "", conversation_id=conversation.id)
print(found.id)
