from llama_index.core.base.llms.types import ChatMessage
from llama_index.embeddings.openai import OpenAIEmbedding
from llama_index.llms.openai import OpenAI
from llama_index.llms.openai.responses import OpenAIResponses
from pydantic import BaseModel


class City(BaseModel):
    """A city."""

    name: str


def weather(city: str) -> str:
    """Tell the weather."""
    return city


def made(given, kind):
    clients = {"openai_client": given.sync(), "async_openai_client": given.asynchronous()}
    return kind(model="gpt-4o", api_key="sk-sandbox", api_base=given.base_url, **clients)


def tool():
    from llama_index.core.tools import FunctionTool

    return FunctionTool.from_defaults(weather)


MESSAGES = [ChatMessage(role="user", content="Paris")]


def check_chat_complete(given):
    assert "sandbox" in made(given, OpenAI).complete("Hi").text


def check_chat(given):
    assert "sandbox" in made(given, OpenAI).chat(MESSAGES).message.content


def check_chat_stream(given):
    assert "sandbox" in "".join(part.delta for part in made(given, OpenAI).stream_complete("Hi"))


async def check_chat_async(given):
    assert "sandbox" in (await made(given, OpenAI).acomplete("Hi")).text


async def check_chat_async_stream(given):
    assert "sandbox" in "".join([part.delta async for part in await made(given, OpenAI).astream_complete("Hi")])


def check_chat_tools(given):
    llm = made(given, OpenAI)
    answer = llm.chat_with_tools([tool()], user_msg="Paris", tool_required=True)
    assert llm.get_tool_calls_from_response(answer)[0].tool_name == "weather"


def check_chat_structured(given):
    assert isinstance(made(given, OpenAI).as_structured_llm(City).complete("Paris").raw, City)


def check_responses_complete(given):
    assert "sandbox" in made(given, OpenAIResponses).complete("Hi").text


def check_responses_chat(given):
    assert "sandbox" in made(given, OpenAIResponses).chat(MESSAGES).message.content


def check_responses_stream(given):
    assert "sandbox" in "".join(part.delta or "" for part in made(given, OpenAIResponses).stream_complete("Hi"))


async def check_responses_async(given):
    assert "sandbox" in (await made(given, OpenAIResponses).acomplete("Hi")).text


async def check_responses_async_stream(given):
    stream = await made(given, OpenAIResponses).astream_complete("Hi")
    assert "sandbox" in "".join([part.delta or "" async for part in stream])


def check_responses_tools(given):
    llm = made(given, OpenAIResponses)
    answer = llm.chat_with_tools([tool()], user_msg="Paris", tool_required=True)
    assert llm.get_tool_calls_from_response(answer)[0].tool_name == "weather"


async def check_responses_async_tools(given):
    llm = made(given, OpenAIResponses)
    answer = await llm.achat_with_tools([tool()], user_msg="Paris", tool_required=True)
    assert llm.get_tool_calls_from_response(answer)[0].tool_name == "weather"


def check_responses_structured(given):
    assert isinstance(made(given, OpenAIResponses).as_structured_llm(City).complete("Paris").raw, City)


def check_embeddings(given):
    model = OpenAIEmbedding(api_key="sk-sandbox", api_base=given.base_url, openai_client=given.sync())
    assert len(model.get_text_embedding("x")) > 0


EXAMPLE = """
from llama_index.llms.openai import OpenAIResponses

print(OpenAIResponses(model="gpt-4o", openai_client=overlay.OpenAI()).complete("Hello").text)
"""
