from openai import LengthFinishReasonError, OpenAI
from pydantic import BaseModel


class Step(BaseModel):
    explanation: str
    number: int


class Answer(BaseModel):
    steps: list[Step]
    final: str


client = OpenAI()
messages = [{"role": "user", "content": "Solve it"}]
completion = client.chat.completions.parse(model="gpt-4o-mini", messages=messages, response_format=Answer)
print(type(completion.choices[0].message.parsed).__name__, completion.choices[0].message.parsed)
try:
    client.chat.completions.parse(model="gpt-4o-mini", messages=messages, response_format=Answer, max_tokens=3)
except LengthFinishReasonError as error:
    print("cut", error.completion.choices[0].finish_reason)
response = client.responses.parse(model="gpt-5-mini", input="Solve it", text_format=Answer)
print(response.output_parsed)
