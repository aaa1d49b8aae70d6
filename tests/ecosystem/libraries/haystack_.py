from haystack.components.embedders import OpenAIDocumentEmbedder, OpenAITextEmbedder
from haystack.components.generators.chat import OpenAIChatGenerator, OpenAIResponsesChatGenerator
from haystack.dataclasses import ChatMessage, Document
from haystack.tools import create_tool_from_function
from haystack.utils import Secret
from pydantic import BaseModel

MESSAGES = [ChatMessage.from_user("Hi")]


class City(BaseModel):
    name: str


def weather(city: str) -> str:
    """Tell the weather."""
    return city


TOOL = create_tool_from_function(weather)


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


def check_chat_tools(given):
    reply = made(given).run(MESSAGES, tools=[TOOL], generation_kwargs={"tool_choice": "required"})["replies"][0]
    assert reply.tool_calls[0].tool_name == "weather"


def check_chat_structured(given):
    asked = {"response_format": City}
    assert City.model_validate_json(made(given).run(MESSAGES, generation_kwargs=asked)["replies"][0].text)


async def check_responses_async(given):
    reply = (await made(given, OpenAIResponsesChatGenerator).run_async(MESSAGES))["replies"][0]
    assert "sandbox" in reply.text


def check_responses_tools(given):
    asked = {"tools": [TOOL], "generation_kwargs": {"tool_choice": "required"}}
    reply = made(given, OpenAIResponsesChatGenerator).run(MESSAGES, **asked)["replies"][0]
    assert reply.tool_calls[0].tool_name == "weather"


def check_documents(given):
    embedder = OpenAIDocumentEmbedder(
        api_key=Secret.from_token("sk-sandbox"), api_base_url=given.base_url, progress_bar=False
    )
    embedder.client = given.sync()
    assert all(one.embedding for one in embedder.run([Document(content="x"), Document(content="y")])["documents"])


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
