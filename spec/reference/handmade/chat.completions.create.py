from overlay import OpenAI

client = OpenAI()

completion = client.chat.completions.create(
    model="gpt-5.4-mini",
    messages=[{"role": "user", "content": "Say hello in five languages."}],
)
print(completion.choices[0].message.content)

with client.chat.completions.create(
    model="gpt-5.4-mini",
    messages=[{"role": "user", "content": "And in five more."}],
    stream=True,
) as stream:
    for chunk in stream:
        if chunk.choices and chunk.choices[0].delta.content is not None:
            print(chunk.choices[0].delta.content, end="", flush=True)
print()
