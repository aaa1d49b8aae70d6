"""The program that `frozen.py` freezes: calls against a sandbox that it starts itself, then all that loads lazily."""

from importlib import import_module
from pkgutil import walk_packages

from overlay.types.chat.chat_completion import Choice

import openai_raw.api
import openai_raw.models
from overlay import OpenAI
from overlay.sandbox import Sandbox

with Sandbox() as server, OpenAI(api_key="sk-test", base_url=server.base_url) as client:
    answer = client.chat.completions.create(model="gpt-4o-mini", messages=[{"role": "user", "content": "hi"}])
    assert isinstance(answer.choices[0], Choice)
    stream = client.chat.completions.create(
        model="gpt-4o-mini", messages=[{"role": "user", "content": "hi"}], stream=True
    )
    assert "".join(chunk.choices[0].delta.content or "" for chunk in stream if chunk.choices)
    assert client.responses.create(model="gpt-4o-mini", input="hi").output_text
    assert list(client.files.list()) == []
models = [getattr(openai_raw.models, name) for name in openai_raw.models.MODULES]
found = [import_module(module.name) for module in walk_packages(openai_raw.api.__path__, "openai_raw.api.")]
print(len(models), sum(hasattr(module, "OPERATION") for module in found))
