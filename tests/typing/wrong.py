"""User code that both type checkers must flag, at each line marked so and at no other; checked, never run."""

from __future__ import annotations

from overlay import OpenAI
from overlay.types import (
    ChatCompletionMessageParam,
    ChatCompletionRequestUserMessage,
    ChatCompletionRequestUserMessageDict,
)

client = OpenAI()
completions = client.chat.completions

key: ChatCompletionRequestUserMessageDict = {"role": "user", "content": "hi", "contents": "hi"}  # wrong: unknown key
role: ChatCompletionRequestUserMessageDict = {"role": "critic", "content": "hi"}  # wrong: no such role
lacking: ChatCompletionRequestUserMessageDict = {"role": "user"}  # wrong: no content
either: ChatCompletionMessageParam = {"role": "critic", "content": "hi"}  # wrong: no such role
number: ChatCompletionRequestUserMessageDict = {"role": "user", "content": 1}  # wrong: no text
ChatCompletionRequestUserMessage(role="critic", content="hi")  # wrong: no such role
ChatCompletionRequestUserMessage(role="user")  # wrong: no content
ChatCompletionRequestUserMessage(role="user", content="hi", contents="hi")  # wrong: unknown field

completions.create(model="m", messages=[{"role": "critic", "content": "hi"}])  # wrong: no such role
completions.create(model="m", messages=[], temprature=1)  # wrong: unknown argument
completions.create(model="m")  # wrong: no messages
completions.create(model="m", messages=[], temperature="hot")  # wrong: no number
completions.create(model="m", messages=[], reasoning_effort="enormous")  # wrong: requests take known values only
completions.create(model="m", messages=[], tools=[{"type": "function"}])  # wrong: no function
completions.retrieve()  # wrong: no id
completions.list(order="sideways")  # wrong: no such order

completion = completions.create(model="m", messages=[])
completion.choices[0].message.content.upper()  # wrong: may be None
print(completion.choices[0].mesage)  # wrong: misspelt
print(completion.usage.total_tokens)  # wrong: may be None
print(completions.create(model="m", messages=[], stream=True).choices)  # wrong: a stream has none

client.with_options(max_retrys=1)  # wrong: no such setting
client.with_options(timeout="long")  # wrong: no number
print(client.get("/models", cast_to=ChatCompletionRequestUserMessage).contents)  # wrong: misspelt
client.get("/models", castto=dict)  # wrong: no such option
