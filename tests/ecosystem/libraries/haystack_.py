from haystack.components.embedders import OpenAITextEmbedder
from haystack.components.generators.chat import OpenAIChatGenerator, OpenAIResponsesChatGenerator
from haystack.dataclasses import ChatMessage
from haystack.utils import Secret

MESSAGES = [ChatMessage.from_user("Hi")]


def made(given, kind=OpenAIChatGenerator):
    component = kind(model="gpt-4o", api_key=Secret.from_token("sk-sandbox"), api_base_url=given.base_url)
    if hasattr(component, "warm_up"):
        component.warm_up()
    component.client, component.async_client = given.sync(), given.asynchronous()
    return component


def check_chat(given):
    reply = made(given).run(MESSAGES)["replies"][0]
    assert "sandbox" in reply.text
    assert reply.meta["usage"]["total_tokens"] > 0


def check_chat_stream(given):
    parts = []
    made(given).run(MESSAGES, streaming_callback=parts.append)
    assert "sandbox" in "".join(part.content for part in parts)


async def check_chat_async(given):
    assert "sandbox" in (await made(given).run_async(MESSAGES))["replies"][0].text


def check_responses(given):
    assert "sandbox" in made(given, OpenAIResponsesChatGenerator).run(MESSAGES)["replies"][0].text


def check_responses_stream(given):
    parts = []
    made(given, OpenAIResponsesChatGenerator).run(MESSAGES, streaming_callback=parts.append)
    assert "sandbox" in "".join(part.content for part in parts)


def check_embedding(given):
    embedder = OpenAITextEmbedder(api_key=Secret.from_token("sk-sandbox"), api_base_url=given.base_url)
    embedder.client = given.sync()
    assert embedder.run("x")["embedding"]


EXAMPLE = """
from haystack.components.generators.chat import OpenAIChatGenerator
from haystack.dataclasses import ChatMessage

generator = OpenAIChatGenerator(model="gpt-4o")
generator.warm_up()
generator.client = overlay.OpenAI()
print(generator.run([ChatMessage.from_user("Hello")])["replies"][0].text)
"""
