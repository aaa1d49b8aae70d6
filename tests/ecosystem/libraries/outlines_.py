import outlines
from pydantic import BaseModel


class City(BaseModel):
    name: str


def check_generate(given):
    assert "sandbox" in outlines.from_openai(given.sync(), "gpt-4o")("Hi")


def check_stream(given):
    assert "sandbox" in "".join(outlines.from_openai(given.sync(), "gpt-4o").stream("Hi"))


def check_structured(given):
    assert City.model_validate_json(outlines.from_openai(given.sync(), "gpt-4o")("Paris", City))


async def check_async(given):
    assert "sandbox" in await outlines.from_openai(given.asynchronous(), "gpt-4o")("Hi")


async def check_async_stream(given):
    model = outlines.from_openai(given.asynchronous(), "gpt-4o")
    assert "sandbox" in "".join([part async for part in model.stream("Hi")])


EXAMPLE = """
import outlines

print(outlines.from_openai(overlay.OpenAI(), "gpt-4o")("Hello"))
"""
