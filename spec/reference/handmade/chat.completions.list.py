from overlay import OpenAI

client = OpenAI()

for name in ("first", "second", "third"):
    client.chat.completions.create(
        model="gpt-5.4-mini",
        messages=[{"role": "user", "content": f"Write a haiku about the {name} day of spring."}],
        store=True,
        metadata={"topic": "spring"},
    )

for completion in client.chat.completions.list(metadata={"topic": "spring"}, limit=2, order="desc"):
    print(completion.id, completion.choices[0].message.content)
