"""The fixture that apps import."""

from __future__ import annotations

from overlay import OpenAI
from overlay.sandbox import Sandbox
from overlay.sandbox.fixture import sandbox as sandbox_of_an_app  # noqa: F401 - a fixture is used by its name


def test_an_app_gets_a_running_empty_sandbox(sandbox_of_an_app: Sandbox) -> None:
    server = sandbox_of_an_app
    with OpenAI(base_url=server.base_url, api_key=server.api_key) as client:
        client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hi"}], store=True)
        assert [item.model for item in client.chat.completions.list()] == ["gpt-4o-2024-08-06"]
