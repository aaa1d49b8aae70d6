"""The pytest fixtures for programs that use this package, loaded as such a program loads them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.patience import LONG

ROOT = Path(__file__).parents[2]

CONFTEST = 'pytest_plugins = ["overlay.testing.fixtures"]\n'
TEST = """
def test_own(openai_client, sandbox):
    completion = openai_client.chat.completions.create(
        model="gpt-4o", messages=[{"role": "user", "content": "hi"}], store=True
    )
    assert completion.choices[0].message.content
    assert str(openai_client.base_url) == sandbox.base_url

def test_another_begins_empty(openai_client):
    assert openai_client.chat.completions.list().data == []
"""


def test_a_program_gets_a_sandbox_and_a_client(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text(CONFTEST)
    (tmp_path / "test_own.py").write_text(TEST)
    paths = f"import sys; sys.path[:0] = [{str(ROOT)!r}, {str(ROOT / 'generated')!r}]"
    options = ["-q", "-p", "no:cacheprovider", "-p", "no:asyncio", "-W", "error", "."]
    code = f"{paths}; import pytest; sys.exit(pytest.main({options!r}))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, timeout=LONG, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "2 passed" in done.stdout
