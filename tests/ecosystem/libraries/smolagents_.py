from smolagents import OpenAIModel, Tool


class Weather(Tool):
    name = "weather"
    description = "Tell the weather."
    inputs = {"city": {"type": "string", "description": "A city."}}
    output_type = "string"

    def forward(self, city: str) -> str:
        return city


MESSAGES = [{"role": "user", "content": [{"type": "text", "text": "Hi"}]}]


def made(given):
    model = OpenAIModel("gpt-4o", api_base=given.base_url, api_key="sk-sandbox")
    model.client = given.sync()
    return model


def check_generate(given):
    message = made(given).generate(MESSAGES)
    assert "sandbox" in message.content
    assert message.token_usage.input_tokens > 0


def check_stream(given):
    assert "sandbox" in "".join(part.content or "" for part in made(given).generate_stream(MESSAGES))


def check_tools(given):
    message = made(given).generate(MESSAGES, tools_to_call_from=[Weather()])
    assert message.tool_calls[0].function.name == "weather"


EXAMPLE = """
from smolagents import OpenAIModel

model = OpenAIModel("gpt-4o")
model.client = overlay.OpenAI()
print(model.generate([{"role": "user", "content": [{"type": "text", "text": "Hello"}]}]).content)
"""
