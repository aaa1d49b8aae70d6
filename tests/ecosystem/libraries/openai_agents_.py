import openai
from agents import (
    Agent,
    ModelSettings,
    OpenAIChatCompletionsModel,
    OpenAIResponsesModel,
    Runner,
    SQLiteSession,
    function_tool,
    set_tracing_disabled,
)
from pydantic import BaseModel

set_tracing_disabled(True)


class City(BaseModel):
    name: str


@function_tool
def weather(city: str) -> str:
    """Tell the weather."""
    return f"sun in {city}"


def chat(given, **settings):
    model = OpenAIChatCompletionsModel(model="gpt-4o", openai_client=given.asynchronous())
    return Agent(name="a", model=model, **settings)


def responses(given, **settings):
    return Agent(name="a", model=OpenAIResponsesModel(model="gpt-4o", openai_client=given.asynchronous()), **settings)


async def ran(agent):
    result = await Runner.run(agent, "What is the weather in Paris?")
    assert result.context_wrapper.usage.total_tokens > 0
    return result.final_output


async def streamed(agent):
    result = Runner.run_streamed(agent, "Hi")
    events = [event async for event in result.stream_events()]
    assert any(event.type == "raw_response_event" for event in events)
    return result.final_output


async def check_chat(given):
    assert "sandbox" in await ran(chat(given))


async def check_chat_stream(given):
    assert "sandbox" in await streamed(chat(given))


async def check_chat_structured(given):
    assert isinstance(await ran(chat(given, output_type=City)), City)


async def check_chat_tools(given):
    assert await ran(chat(given, tools=[weather]))


async def check_chat_settings(given):
    assert await ran(chat(given, model_settings=ModelSettings(temperature=0.5, max_tokens=50)))


async def check_responses(given):
    assert "sandbox" in await ran(responses(given))


async def check_responses_stream(given):
    assert "sandbox" in await streamed(responses(given))


async def check_responses_structured(given):
    assert isinstance(await ran(responses(given, output_type=City)), City)


async def check_responses_tools(given):
    assert await ran(responses(given, tools=[weather]))


async def check_responses_handoff(given):
    other = responses(given)
    assert await ran(responses(given, handoffs=[other]))


async def check_chat_handoff(given):
    assert await ran(chat(given, handoffs=[chat(given)]))


async def check_chat_stream_tools(given):
    assert await streamed(chat(given, tools=[weather]))


async def check_responses_stream_tools(given):
    assert await streamed(responses(given, tools=[weather]))


async def check_responses_settings(given):
    settings = ModelSettings(temperature=0.5, max_tokens=50, store=False, verbosity="low")
    assert await ran(responses(given, model_settings=settings))


async def check_responses_session(given):
    session = SQLiteSession("s")
    agent = responses(given)
    await Runner.run(agent, "Hi", session=session)
    assert "sandbox" in (await Runner.run(agent, "And?", session=session)).final_output
    assert len(await session.get_items()) == 4


async def check_responses_error(given):
    model = OpenAIResponsesModel(model="gpt-4o", openai_client=given.asynchronous(api_key="wrong"))
    try:
        await Runner.run(Agent(name="a", model=model), "Hi")
    except openai.AuthenticationError as error:
        assert error.status_code == 401
    else:
        raise AssertionError("no error")


def check_sync(given):
    assert "sandbox" in Runner.run_sync(chat(given), "Hi").final_output


EXAMPLE = """
from agents import Agent, OpenAIResponsesModel, Runner

model = OpenAIResponsesModel(model="gpt-4o", openai_client=overlay.AsyncOpenAI())
print(Runner.run_sync(Agent(name="helper", model=model), "Hello").final_output)
"""
