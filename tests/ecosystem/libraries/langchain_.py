import openai
from langchain_core.messages import HumanMessage
from langchain_core.tools import tool
from langchain_openai import ChatOpenAI, OpenAIEmbeddings
from pydantic import BaseModel


class City(BaseModel):
    """A city."""

    name: str


@tool
def weather(city: str) -> str:
    """Tell the weather."""
    return city


def chat(given, **settings):
    sync, asynchronous = given.sync(), given.asynchronous()
    return ChatOpenAI(
        model="gpt-4o",
        api_key="sk-sandbox",
        base_url=given.base_url,
        root_client=sync,
        root_async_client=asynchronous,
        client=sync.chat.completions,
        async_client=asynchronous.chat.completions,
        **settings,
    )


def check_invoke(given):
    answer = chat(given).invoke("Hi")
    assert "sandbox" in answer.content
    assert answer.usage_metadata["total_tokens"] > 0
    assert answer.response_metadata["finish_reason"] == "stop"


async def check_ainvoke(given):
    assert "sandbox" in (await chat(given).ainvoke([HumanMessage("Hi")])).content


def check_stream(given):
    assert "sandbox" in "".join(chunk.content for chunk in chat(given).stream("Hi"))


async def check_astream(given):
    assert "sandbox" in "".join([chunk.content async for chunk in chat(given).astream("Hi")])


async def check_abatch(given):
    assert len(await chat(given).abatch(["Hi", "Hello"])) == 2


def check_error(given):
    client = given.sync(api_key="wrong")
    model = ChatOpenAI(model="gpt-4o", api_key="wrong", root_client=client, client=client.chat.completions)
    try:
        model.invoke("Hi")
    except openai.AuthenticationError as error:
        assert error.status_code == 401
    else:
        raise AssertionError("no error")


def check_stream_usage(given):
    assert any(chunk.usage_metadata for chunk in chat(given, stream_usage=True).stream("Hi"))


def check_structured(given):
    assert isinstance(chat(given).with_structured_output(City).invoke("Paris"), City)


async def check_structured_async(given):
    assert isinstance(await chat(given).with_structured_output(City).ainvoke("Paris"), City)


def check_structured_function(given):
    assert isinstance(chat(given).with_structured_output(City, method="function_calling").invoke("Paris"), City)


def check_structured_json_mode(given):
    assert isinstance(chat(given).with_structured_output(City, method="json_schema").invoke("Paris"), City)


def check_structured_stream(given):
    assert list(chat(given).with_structured_output(City).stream("Paris"))


def check_tools(given):
    assert chat(given).bind_tools([weather], tool_choice="weather").invoke("Paris").tool_calls[0]["name"] == "weather"


def check_tools_stream(given):
    chunks = list(chat(given).bind_tools([weather], tool_choice="weather").stream("Paris"))
    assert any(chunk.tool_call_chunks for chunk in chunks)


def check_responses(given):
    answer = chat(given, use_responses_api=True).invoke("Hi")
    assert "sandbox" in answer.text
    assert answer.usage_metadata["total_tokens"] > 0


async def check_responses_async(given):
    assert "sandbox" in (await chat(given, use_responses_api=True).ainvoke("Hi")).text


def check_responses_stream(given):
    chunks = list(chat(given, use_responses_api=True).stream("Hi"))
    assert "sandbox" in "".join(chunk.text for chunk in chunks)


async def check_responses_astream(given):
    chunks = [chunk async for chunk in chat(given, use_responses_api=True).astream("Hi")]
    assert "sandbox" in "".join(chunk.text for chunk in chunks)


def check_responses_structured(given):
    assert isinstance(chat(given, use_responses_api=True).with_structured_output(City).invoke("Paris"), City)


def check_responses_tools(given):
    bound = chat(given, use_responses_api=True).bind_tools([weather], tool_choice="weather")
    assert bound.invoke("Paris").tool_calls


def check_response_headers(given):
    answer = chat(given, include_response_headers=True).invoke("Hi")
    assert answer.response_metadata["headers"]["content-type"]


def check_logprobs(given):
    assert chat(given, logprobs=True).invoke("Hi").content


def check_batch(given):
    assert len(chat(given).batch(["Hi", "Ho"])) == 2


def embeddings(given):
    return OpenAIEmbeddings(
        model="text-embedding-3-small",
        api_key="sk-sandbox",
        client=given.sync().embeddings,
        async_client=given.asynchronous().embeddings,
        check_embedding_ctx_length=False,
    )


def check_embed_query(given):
    assert len(embeddings(given).embed_query("x")) > 0


def check_embed_documents(given):
    assert len(embeddings(given).embed_documents(["x", "y"])) == 2


async def check_embed_async(given):
    assert len(await embeddings(given).aembed_query("x")) > 0


EXAMPLE = """
from langchain_openai import ChatOpenAI

client = overlay.OpenAI()
model = ChatOpenAI(model="gpt-4o", root_client=client, client=client.chat.completions)
print(model.invoke("Hello").content)
"""
