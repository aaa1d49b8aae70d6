from pydantic import BaseModel
from strands import Agent, tool
from strands.models.openai import OpenAIModel


class City(BaseModel):
    name: str


@tool
def weather(city: str) -> str:
    """Tell the weather.

    Args:
        city: A city.
    """
    return city


def made(given):
    return OpenAIModel(client=given.asynchronous(), model_id="gpt-4o")


async def check_agent(given):
    answer = await Agent(model=made(given), tools=[weather], callback_handler=None).invoke_async("Hi")
    assert "sandbox" in str(answer)


async def check_stream(given):
    agent = Agent(model=made(given), tools=[weather], callback_handler=None)
    assert "sandbox" in "".join([event.get("data", "") async for event in agent.stream_async("Hi")])


async def check_tool_calls(given):
    events = [
        event
        async for event in made(given).stream(
            [{"role": "user", "content": [{"text": "Hi"}]}], tool_specs=[weather.tool_spec]
        )
    ]
    assert any("toolUse" in str(event) for event in events)


def check_again(given):
    """Each call has an event loop of its own."""
    agent = Agent(model=made(given), tools=[weather], callback_handler=None)
    assert all("sandbox" in str(agent("Hi")) for _ in range(3))


EXAMPLE = '''
from strands import Agent, tool
from strands.models.openai import OpenAIModel


@tool
def weather(city: str) -> str:
    """Tell the weather."""
    return f"Sunny in {city}."


agent = Agent(model=OpenAIModel(client=overlay.AsyncOpenAI(), model_id="gpt-4o"), tools=[weather])
print(agent("Hi"))
'''
