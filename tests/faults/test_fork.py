"""Servers that load everything before they fork."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

from tests.faults.server import FaultServer, answer
from tests.faults.user import COMPLETION

ROOT = Path(__file__).parents[2]


def run(script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    code = f"import sys; sys.path[:0] = {[str(ROOT), str(ROOT / 'generated')]}\n" + textwrap.dedent(script)
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)


def test_after_a_preload_a_call_imports_nothing() -> None:
    with FaultServer(answer(body=COMPLETION)) as server:
        done = run(
            """
            import overlay

            overlay.preload()
            client = overlay.OpenAI("sk-test", base_url=sys.argv[1])
            before = set(sys.modules)
            client.chat.completions.create(model="m", messages=[{"role": "user", "content": "x"}])
            print(sorted(name for name in set(sys.modules) - before if name.startswith(("overlay", "openai_raw"))))
            """,
            server.base_url,
        )
    assert (done.stdout, done.stderr) == ("[]\n", "")
