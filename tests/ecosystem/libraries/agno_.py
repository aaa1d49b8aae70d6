from agno.agent import Agent
from agno.knowledge.embedder.openai import OpenAIEmbedder
from agno.models.openai import OpenAIChat, OpenAIResponses
from pydantic import BaseModel


class City(BaseModel):
    name: str


def agent(given, kind=OpenAIChat, **settings):
    clients = {"client": given.sync(), "async_client": given.asynchronous()}
    return Agent(model=kind(id="gpt-4o", **clients), telemetry=False, **settings)


def check_chat(given):
    assert "sandbox" in agent(given).run("Hi").content


def check_chat_stream(given):
    assert "sandbox" in "".join(str(event.content or "") for event in agent(given).run("Hi", stream=True))


async def check_chat_async(given):
    assert "sandbox" in (await agent(given).arun("Hi")).content


def check_chat_structured(given):
    assert isinstance(agent(given, output_schema=City).run("Paris").content, City)


def check_responses(given):
    assert "sandbox" in agent(given, OpenAIResponses).run("Hi").content


def check_responses_stream(given):
    events = agent(given, OpenAIResponses).run("Hi", stream=True)
    assert "sandbox" in "".join(str(event.content or "") for event in events)


async def check_responses_async(given):
    assert "sandbox" in (await agent(given, OpenAIResponses).arun("Hi")).content


def check_embedding(given):
    assert OpenAIEmbedder(openai_client=given.sync()).get_embedding("x")


EXAMPLE = """
from agno.agent import Agent
from agno.models.openai import OpenAIResponses

agent = Agent(model=OpenAIResponses(id="gpt-4o", client=overlay.OpenAI()), telemetry=False)
print(agent.run("Hello").content)
"""
