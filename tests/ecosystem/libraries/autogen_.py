from autogen_core.models import UserMessage
from autogen_core.tools import FunctionTool
from autogen_ext.models.openai import OpenAIChatCompletionClient
from pydantic import BaseModel

MESSAGES = [UserMessage(content="Paris", source="user")]


class City(BaseModel):
    name: str


def weather(city: str) -> str:
    """Tell the weather."""
    return city


def made(given):
    client = OpenAIChatCompletionClient(model="gpt-4o", api_key="sk-sandbox", base_url=given.base_url)
    client._client = given.asynchronous()
    return client


async def check_create(given):
    result = await made(given).create(MESSAGES)
    assert "sandbox" in result.content
    assert result.usage.prompt_tokens > 0


async def check_stream(given):
    parts = [part async for part in made(given).create_stream(MESSAGES)]
    assert "sandbox" in parts[-1].content


async def check_structured(given):
    assert City.model_validate_json((await made(given).create(MESSAGES, json_output=City)).content)


async def check_tools(given):
    tool = FunctionTool(weather, description="Tell the weather.")
    result = await made(given).create(MESSAGES, tools=[tool], tool_choice="required")
    assert result.content[0].name == "weather"


EXAMPLE = """
import asyncio
from autogen_core.models import UserMessage
from autogen_ext.models.openai import OpenAIChatCompletionClient

model = OpenAIChatCompletionClient(model="gpt-4o")
model._client = overlay.AsyncOpenAI()  # it makes one of its own
print(asyncio.run(model.create([UserMessage(content="Hello", source="user")])).content)
"""
