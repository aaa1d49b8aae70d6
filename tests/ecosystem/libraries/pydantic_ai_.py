from pydantic import BaseModel
from pydantic_ai import Agent, Embedder, NativeOutput
from pydantic_ai.embeddings.openai import OpenAIEmbeddingModel
from pydantic_ai.exceptions import ModelHTTPError
from pydantic_ai.models.openai import OpenAIChatModel, OpenAIResponsesModel
from pydantic_ai.providers.openai import OpenAIProvider


class City(BaseModel):
    name: str
    population: int


def chat(given, **settings):
    return Agent(OpenAIChatModel("gpt-4o", provider=OpenAIProvider(openai_client=given.asynchronous())), **settings)


def responses(given, **settings):
    provider = OpenAIProvider(openai_client=given.asynchronous())
    return Agent(OpenAIResponsesModel("gpt-4o", provider=provider), **settings)


async def check_chat(given):
    result = await chat(given).run("Hi")
    assert "sandbox" in result.output
    assert result.usage.input_tokens > 0 if not callable(result.usage) else result.usage().input_tokens > 0


async def check_chat_stream(given):
    async with chat(given).run_stream("Hi") as stream:
        assert "sandbox" in "".join([text async for text in stream.stream_text(delta=True)])


async def check_chat_structured(given):
    assert isinstance((await chat(given, output_type=City).run("Paris")).output, City)


async def check_chat_tools(given):
    agent = chat(given)

    @agent.tool_plain
    def weather(city: str) -> str:
        """Tell the weather."""
        return f"sun in {city}"

    assert (await agent.run("What is the weather in Paris?")).output


def check_chat_sync(given):
    assert "sandbox" in chat(given).run_sync("Hi").output


async def check_chat_error(given):
    model = OpenAIChatModel("none", provider=OpenAIProvider(openai_client=given.asynchronous(api_key="wrong")))
    try:
        await Agent(model).run("Hi")
    except ModelHTTPError as error:
        assert error.status_code == 401
    else:
        raise AssertionError("no error")


async def check_responses(given):
    assert "sandbox" in (await responses(given).run("Hi")).output


async def check_responses_stream(given):
    async with responses(given).run_stream("Hi") as stream:
        assert "sandbox" in "".join([text async for text in stream.stream_text(delta=True)])


async def check_responses_structured(given):
    assert isinstance((await responses(given, output_type=City).run("Paris")).output, City)


async def check_responses_tools(given):
    agent = responses(given)

    @agent.tool_plain
    def weather(city: str) -> str:
        """Tell the weather."""
        return f"sun in {city}"

    assert (await agent.run("What is the weather in Paris?")).output


async def check_responses_error(given):
    provider = OpenAIProvider(openai_client=given.asynchronous(api_key="wrong"))
    try:
        await Agent(OpenAIResponsesModel("none", provider=provider)).run("Hi")
    except ModelHTTPError as error:
        assert error.status_code == 401
    else:
        raise AssertionError("no error")


async def check_chat_native(given):
    assert isinstance((await chat(given, output_type=NativeOutput(City)).run("Paris")).output, City)


async def check_responses_history(given):
    agent = responses(given)
    first = await agent.run("Hi")
    assert "sandbox" in (await agent.run("And?", message_history=first.all_messages())).output


async def check_embeddings(given):
    model = OpenAIEmbeddingModel("text-embedding-3-small", provider=OpenAIProvider(openai_client=given.asynchronous()))
    assert len((await Embedder(model).embed_query("x")).embeddings[0]) > 0


EXAMPLE = """
from pydantic_ai import Agent
from pydantic_ai.models.openai import OpenAIChatModel
from pydantic_ai.providers.openai import OpenAIProvider

agent = Agent(OpenAIChatModel("gpt-4o", provider=OpenAIProvider(openai_client=overlay.AsyncOpenAI())))
print(agent.run_sync("Hello").output)
"""
