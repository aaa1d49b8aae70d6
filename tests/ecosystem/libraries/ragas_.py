from pydantic import BaseModel
from ragas.embeddings.base import embedding_factory
from ragas.llms import llm_factory


class City(BaseModel):
    name: str = ""  # ragas asks for JSON in words, which the sandbox does not read: it answers with some object


def check_generate(given):
    assert isinstance(llm_factory("gpt-4o", client=given.sync()).generate("Hi", City), City)


async def check_agenerate(given):
    assert isinstance(await llm_factory("gpt-4o", client=given.asynchronous()).agenerate("Hi", City), City)


def check_embeddings(given):
    model = embedding_factory("openai", model="text-embedding-3-small", client=given.sync())
    assert len(model.embed_text("Hi")) > 10


EXAMPLE = """
from pydantic import BaseModel
from ragas.llms import llm_factory


class City(BaseModel):
    name: str = ""


print(llm_factory("gpt-4o", client=overlay.OpenAI()).generate("Name a city", City))
"""
