from typing import Annotated

from agent_framework import Agent
from agent_framework.openai import OpenAIChatClient, OpenAIChatCompletionClient, OpenAIEmbeddingClient


def weather(city: Annotated[str, "A city."]) -> str:
    """Tell the weather."""
    return city


def chat(given):
    return OpenAIChatCompletionClient(model="gpt-4o", async_client=given.asynchronous())


def responses(given):
    return OpenAIChatClient(model="gpt-4o", async_client=given.asynchronous())


async def check_chat(given):
    assert "sandbox" in (await Agent(client=chat(given)).run("Hi")).text


async def check_chat_stream(given):
    agent = Agent(client=chat(given))
    assert "sandbox" in "".join([part.text or "" async for part in agent.run("Hi", stream=True)])


async def check_responses(given):
    assert "sandbox" in (await Agent(client=responses(given)).run("Hi")).text


async def check_responses_stream(given):
    agent = Agent(client=responses(given))
    assert "sandbox" in "".join([part.text or "" async for part in agent.run("Hi", stream=True)])


async def check_embeddings(given):
    client = OpenAIEmbeddingClient(model="text-embedding-3-small", async_client=given.asynchronous())
    assert len((await client.get_embeddings(["Hi"]))[0].vector) > 10


EXAMPLE = """
import asyncio

from agent_framework import Agent
from agent_framework.openai import OpenAIChatClient

agent = Agent(client=OpenAIChatClient(model="gpt-4o", async_client=overlay.AsyncOpenAI()))
print(asyncio.run(agent.run("Hi")).text)
"""
