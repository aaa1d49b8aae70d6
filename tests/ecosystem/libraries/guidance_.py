from guidance import assistant, gen, models, user


def made(given):
    model = models.OpenAI("gpt-4o", api_key="sk-sandbox", base_url=given.base_url, echo=False)
    interpreter = model._interpreter
    interpreter.client.client = given.sync()
    return model


def check_generate(given):
    model = made(given)
    with user():
        model += "Hi"
    with assistant():
        model += gen("answer", max_tokens=20)
    assert "sandbox" in model["answer"]


EXAMPLE = """
from guidance import assistant, gen, models, user

model = models.OpenAI("gpt-4o", echo=False)
model._interpreter.client.client = overlay.OpenAI()
with user():
    model += "Hi"
with assistant():
    model += gen("answer", max_tokens=20)
"""
