from openai import OpenAI

client = OpenAI()
completion = client.chat.completions.create(
    model="gpt-4o-mini",
    messages=[{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Hello"}],
    n=2,
    logprobs=True,
    temperature=0.2,
)
for choice in completion.choices:
    print(choice.index, choice.finish_reason, choice.message.role, choice.message.content, choice.message.refusal)
    print(choice.logprobs.content[0].token, len(choice.logprobs.content))
print(
    completion.object,
    completion.model,
    completion.usage.total_tokens,
    completion.usage.prompt_tokens_details.cached_tokens,
)
messages = [{"role": "user", "content": "Hello"}, completion.choices[0].message, {"role": "user", "content": "Again"}]
print(client.chat.completions.create(model="gpt-4o-mini", messages=messages).choices[0].message.content)
