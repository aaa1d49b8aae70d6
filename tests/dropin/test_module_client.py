"""`overlay.api_key = ...` and then `overlay.chat.completions.create(...)`, as scripts do it."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

PROGRAM = """
import sys
import overlay
assert overlay.api_key is None
overlay.base_url, overlay.api_key = sys.argv[1], "sk-first"
hello = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hi"}]}
print(overlay.chat.completions.create(**hello).choices[0].message.content)
print(overlay.responses.create(model="gpt-4o", input="Hi").output_text)
made = overlay.embeddings.create(model="text-embedding-3-small", input="x")
print(overlay.models.list().data[0].object, len(made.data))
overlay.api_key = "wrong"
try:
    overlay.files.list()
except overlay.AuthenticationError as error:
    print(error.code)
print(overlay.batches.Batches.__name__, overlay.webhooks.Webhooks.__name__)
for missing in ("overlay.nothing", "overlay.chat.nothing"):
    try:
        eval(missing)
    except AttributeError as error:
        print(error)
"""


def test_a_script_without_a_client(sandbox: Any) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", PROGRAM, sandbox.base_url], capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    lines = done.stdout.splitlines()
    assert lines[0] == lines[1] == 'Hello from the sandbox! You wrote "Hi".'
    assert lines[2] == "model 1"
    assert lines[3:5] == ["invalid_api_key", "Batches Webhooks"]
    assert lines[5] == "module 'overlay' has no attribute 'nothing'"
    assert "nothing" in lines[6]


def test_introspection_makes_no_client() -> None:
    program = """
import overlay, overlay.chat, overlay.responses, inspect, doctest
inspect.unwrap(overlay.chat); hasattr(overlay.chat, "__wrapped__"); hasattr(overlay.responses, "_pytestfixturefunction")
from overlay._module_client import _made
print(_made)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "None\n"
