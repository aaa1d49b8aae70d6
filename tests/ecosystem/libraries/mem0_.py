from mem0.configs.embeddings.base import BaseEmbedderConfig
from mem0.configs.llms.openai import OpenAIConfig
from mem0.embeddings.openai import OpenAIEmbedding
from mem0.llms.openai import OpenAILLM

MESSAGES = [{"role": "user", "content": "Hi"}]
TOOL = {"type": "function", "function": {"name": "weather", "parameters": {"type": "object", "properties": {}}}}


def made(given):
    model = OpenAILLM(OpenAIConfig(model="gpt-4o", api_key="sk-sandbox"))
    model.client = given.sync()
    return model


def check_generate(given):
    assert "sandbox" in made(given).generate_response(MESSAGES)


def check_tools(given):
    answer = made(given).generate_response(MESSAGES, tools=[TOOL])
    assert answer["tool_calls"][0]["name"] == "weather"


def check_embed(given):
    model = OpenAIEmbedding(BaseEmbedderConfig(model="text-embedding-3-small", api_key="sk-sandbox"))
    model.client = given.sync()
    assert len(model.embed("Hi", "add")) > 10


EXAMPLE = """
from mem0.configs.llms.openai import OpenAIConfig
from mem0.llms.openai import OpenAILLM

model = OpenAILLM(OpenAIConfig(model="gpt-4o"))
model.client = overlay.OpenAI()
print(model.generate_response([{"role": "user", "content": "Hi"}]))
"""
