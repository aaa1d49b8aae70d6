import instructor
import openai
from pydantic import BaseModel


class City(BaseModel):
    name: str


ASKED = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Paris"}]}


def made(client, mode="TOOLS"):
    return instructor.from_openai(client, mode=getattr(instructor.Mode, mode))


def check_tools(given):
    assert isinstance(made(given.sync()).chat.completions.create(response_model=City, **ASKED), City)


def check_json(given):
    assert isinstance(made(given.sync(), "JSON_SCHEMA").chat.completions.create(response_model=City, **ASKED), City)


async def check_async(given):
    assert isinstance(await made(given.asynchronous()).chat.completions.create(response_model=City, **ASKED), City)


def check_partial(given):
    parts = list(made(given.sync()).chat.completions.create_partial(response_model=City, **ASKED))
    assert parts[-1].name is not None


def check_with_completion(given):
    city, completion = made(given.sync()).chat.completions.create_with_completion(response_model=City, **ASKED)
    assert (isinstance(city, City), completion.object) == (True, "chat.completion")


def check_responses(given):
    made_client = made(given.sync(), "RESPONSES_TOOLS")
    assert isinstance(made_client.responses.create(response_model=City, model="gpt-4o", input="Paris"), City)


async def check_responses_async(given):
    client = made(given.asynchronous(), "RESPONSES_TOOLS")
    assert isinstance(await client.responses.create(response_model=City, model="gpt-4o", input="Paris"), City)


async def check_partial_async(given):
    client = made(given.asynchronous())
    parts = [part async for part in client.chat.completions.create_partial(response_model=City, **ASKED)]
    assert parts[-1].name is not None


def check_hooks(given):
    client, seen = made(given.sync()), []
    client.on("completion:response", seen.append)
    client.chat.completions.create(response_model=City, **ASKED)
    assert seen[0].object == "chat.completion"


def check_error(given):
    try:
        made(given.sync(api_key="wrong")).chat.completions.create(response_model=City, max_retries=1, **ASKED)
    except Exception as error:
        assert "401" in str(error) or isinstance(error.__cause__, openai.AuthenticationError)
    else:
        raise AssertionError("no error")


def check_plain(given):
    assert made(given.sync()).chat.completions.create(response_model=None, **ASKED).choices


EXAMPLE = """
import instructor
from pydantic import BaseModel

class City(BaseModel):
    name: str

client = instructor.from_openai(overlay.OpenAI())
asked = [{"role": "user", "content": "The capital of France"}]
print(client.chat.completions.create(model="gpt-4o", response_model=City, messages=asked))
"""
