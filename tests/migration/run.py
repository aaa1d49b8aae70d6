"""Runs a comparison with the official client as the program that it is."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


def printed(name: str) -> str:
    """Run a module of this folder in a process of its own, which must succeed; return what it prints."""
    ask_for_peers()
    command = [sys.executable, "-W", "ignore", "-m", f"tests.migration.{name}"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def ask_for_peers() -> None:
    """Skip a test that needs the differences that were once found."""
    if not os.environ.get("OPENAI_PEERS"):
        pytest.skip("OPENAI_PEERS does not name the folder of differences to the official client")
