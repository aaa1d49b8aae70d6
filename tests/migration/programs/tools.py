import json

from openai import OpenAI, pydantic_function_tool
from pydantic import BaseModel


class Weather(BaseModel):
    """Tell the weather."""

    city: str


client = OpenAI()
messages = [{"role": "user", "content": "How is the weather?"}]
tools = [pydantic_function_tool(Weather, name="weather")]
print(json.dumps(tools, sort_keys=True))
completion = client.chat.completions.create(model="gpt-4o-mini", messages=messages, tools=tools)
message = completion.choices[0].message
messages.append(message)
for call in message.tool_calls:
    arguments = json.loads(call.function.arguments)
    print(call.type, call.function.name, arguments)
    messages.append({"role": "tool", "tool_call_id": call.id, "content": f"Sunny in {arguments['city']}"})
print(client.chat.completions.create(model="gpt-4o-mini", messages=messages, tools=tools).choices[0].message.content)
