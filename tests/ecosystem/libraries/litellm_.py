import litellm

ASKED = {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "Hi"}]}


def check_completion(given):
    answer = litellm.completion(client=given.sync(), **ASKED)
    assert "sandbox" in answer.choices[0].message.content
    assert answer.usage.total_tokens > 0


def check_stream(given):
    chunks = litellm.completion(client=given.sync(), stream=True, **ASKED)
    assert "sandbox" in "".join(chunk.choices[0].delta.content or "" for chunk in chunks)


async def check_async(given):
    answer = await litellm.acompletion(client=given.asynchronous(), **ASKED)
    assert "sandbox" in answer.choices[0].message.content


async def check_async_stream(given):
    chunks = await litellm.acompletion(client=given.asynchronous(), stream=True, **ASKED)
    assert "sandbox" in "".join([chunk.choices[0].delta.content or "" async for chunk in chunks])


def check_embedding(given):
    assert litellm.embedding(model="openai/text-embedding-3-small", input=["x"], client=given.sync()).data


def check_tools(given):
    function = {"name": "weather", "parameters": {"type": "object", "properties": {"city": {"type": "string"}}}}
    tools = [{"type": "function", "function": function}]
    answer = litellm.completion(client=given.sync(), tools=tools, tool_choice="required", **ASKED)
    assert answer.choices[0].message.tool_calls[0].function.name == "weather"


def check_error(given):
    try:
        litellm.completion(client=given.sync(api_key="wrong"), **ASKED)
    except litellm.AuthenticationError as error:
        assert error.status_code == 401
    else:
        raise AssertionError("no error")


def check_image(given):
    assert litellm.image_generation(model="openai/dall-e-3", prompt="x", client=given.sync()).data


EXAMPLE = """
import litellm

asked = [{"role": "user", "content": "Hello"}]
print(litellm.completion("openai/gpt-4o", asked, client=overlay.OpenAI()).choices[0].message.content)
"""
