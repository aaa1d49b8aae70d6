from semantic_kernel.connectors.ai.open_ai import (
    OpenAIChatCompletion,
    OpenAIChatPromptExecutionSettings,
    OpenAITextEmbedding,
)
from semantic_kernel.contents import ChatHistory


def chat(given):
    return OpenAIChatCompletion(ai_model_id="gpt-4o", async_client=given.asynchronous())


def history():
    found = ChatHistory()
    found.add_user_message("Hi")
    return found


async def check_chat(given):
    answer = await chat(given).get_chat_message_content(history(), OpenAIChatPromptExecutionSettings())
    assert "sandbox" in str(answer)


async def check_stream(given):
    stream = chat(given).get_streaming_chat_message_content(history(), OpenAIChatPromptExecutionSettings())
    assert "sandbox" in "".join([str(part) async for part in stream])


async def check_embedding(given):
    service = OpenAITextEmbedding(ai_model_id="text-embedding-3-small", async_client=given.asynchronous())
    assert len(await service.generate_embeddings(["x"])) == 1


EXAMPLE = """
from semantic_kernel.connectors.ai.open_ai import OpenAIChatCompletion

service = OpenAIChatCompletion(ai_model_id="gpt-4o", async_client=overlay.AsyncOpenAI())
"""
