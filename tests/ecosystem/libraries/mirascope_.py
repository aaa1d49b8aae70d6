from mirascope import llm
from mirascope.llm.providers.openai import OpenAIProvider
from pydantic import BaseModel


class City(BaseModel):
    name: str


def provided(given):
    provider = OpenAIProvider(api_key="sk-sandbox", base_url=given.base_url)
    for part in (provider, *vars(provider).values()):
        if hasattr(part, "async_client"):
            part.client, part.async_client = given.sync(), given.asynchronous()
    llm.register_provider(provider, scope="openai/")
    return llm.model("openai/gpt-4o")


def check_call(given):
    assert "sandbox" in provided(given).call("Hi").text()


async def check_async(given):
    assert "sandbox" in (await provided(given).call_async("Hi")).text()


def check_stream(given):
    assert "sandbox" in "".join(provided(given).stream("Hi").text_stream())


def check_format(given):
    assert isinstance(provided(given).call("Hi", format=City).parse(), City)


EXAMPLE = """
from mirascope import llm
from mirascope.llm.providers.openai import OpenAIProvider

provider = OpenAIProvider()
for part in vars(provider).values():
    if hasattr(part, "async_client"):
        part.client, part.async_client = overlay.OpenAI(), overlay.AsyncOpenAI()
llm.register_provider(provider, scope="openai/")
print(llm.model("openai/gpt-4o").call("Hi").text())
"""
