import openai
from openai import OpenAI

client = OpenAI(max_retries=0)
try:
    client.models.retrieve("nothing")
except openai.NotFoundError as error:
    print(type(error).__name__, error.status_code, error.code, error.request_id is not None, error.body["message"])
try:
    client.chat.completions.create(model="gpt-4o-mini", messages=[{"role": "user", "content": "x"}], temperature=9)
except openai.BadRequestError as error:
    print(error.status_code, error.param, error.type, isinstance(error, openai.APIStatusError))
try:
    client.with_options(api_key="wrong").models.retrieve("gpt-4o-mini")
except openai.AuthenticationError as error:
    print(error.status_code, error.code)
try:
    OpenAI(base_url="http://127.0.0.1:9/v1", max_retries=0).models.retrieve("gpt-4o-mini")
except openai.APIConnectionError as error:
    print(type(error).__name__, isinstance(error, openai.OpenAIError))
