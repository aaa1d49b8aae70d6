from magentic import UserMessage
from magentic.chat_model.openai_chat_model import OpenaiChatModel


def made(given):
    model = OpenaiChatModel("gpt-4o", api_key="sk-sandbox", base_url=given.base_url)
    for name in list(vars(model)):
        if "client" in name:
            setattr(model, name, given.asynchronous() if "async" in name else given.sync())
    return model


def check_complete(given):
    assert "sandbox" in made(given).complete([UserMessage("Hi")]).content


async def check_async(given):
    assert "sandbox" in (await made(given).acomplete([UserMessage("Hi")])).content


EXAMPLE = """
from magentic import UserMessage
from magentic.chat_model.openai_chat_model import OpenaiChatModel

model = OpenaiChatModel("gpt-4o")
model._client = overlay.OpenAI()  # it makes one of its own
print(model.complete([UserMessage("Hello")]).content)
"""
