"""The fixture that apps import."""

from __future__ import annotations

from overlay import OpenAI
from overlay.sandbox import Sandbox
from overlay.sandbox.fixture import sandbox as _sandbox

sandbox = _sandbox  # it takes the place of the fixture of this folder


def test_an_app_gets_a_running_empty_sandbox(sandbox: Sandbox) -> None:
    with OpenAI(base_url=sandbox.base_url, api_key=sandbox.api_key) as client:
        client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hi"}], store=True)
        assert [item.model for item in client.chat.completions.list()] == ["gpt-4o-2024-08-06"]
