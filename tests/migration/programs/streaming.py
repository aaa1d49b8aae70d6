from openai import OpenAI

with OpenAI() as client:
    chunks = client.chat.completions.create(
        model="gpt-4o-mini",
        messages=[{"role": "user", "content": "Some emoji, please"}],
        stream=True,
        stream_options={"include_usage": True},
    )
    for chunk in chunks:
        if chunk.choices:
            print(repr(chunk.choices[0].delta.content), chunk.choices[0].finish_reason)
        else:
            print(chunk.usage.completion_tokens)
    with client.chat.completions.create(
        model="gpt-4o-mini", messages=[{"role": "user", "content": "Hi"}], stream=True
    ) as stream:
        for chunk in stream:
            print(chunk.choices[0].delta.role)
            break
