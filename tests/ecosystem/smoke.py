"""``make ecosystem-smoke``: the checks of three light libraries with this client, for every run of CI.

All three are in one environment, which .ci/environment.py makes of requirements-ecosystem.lock: what is published from
one day to the next cannot turn a commit red. `make ecosystem` tries every library, and the official client beside ours.
"""

from __future__ import annotations

import json
import subprocess
import sys

from overlay.sandbox import Sandbox
from tests.ecosystem.run import CLIENTS, LIBRARIES, PAGE, ROOT, Library, probe

LIGHT = ("pydantic_ai", "langchain", "magentic")
"""Libraries that fit together and with the current `openai`, and are fast to install and import."""
OURS = ("overlay", "installed")
PYTHON = ROOT / ".venv-ecosystem" / "bin" / "python"


def said(page: str, library: Library) -> dict[str, str]:
    """Return how many of a library's checks pass according to the page, by the client that was given: "12/12"."""
    row = next(line for line in page.splitlines() if line.startswith(f"| {library.title} |"))
    return dict(zip(CLIENTS, row.strip("| ").split(" | ")[2:], strict=True))


def seen(done: subprocess.CompletedProcess[str]) -> tuple[str, list[str]]:
    """Return how many of the checks passed, as the page says it, and a line for each that did not."""
    if done.returncode:
        return "none", done.stderr.strip().splitlines()[-20:]
    found: dict[str, str] = json.loads(done.stdout.splitlines()[-1])
    errors = [f"{check}: {error}" for check, error in found.items() if error]
    return f"{len(found) - len(errors)}/{len(found)}", errors


def main() -> int:
    page, failed = PAGE.read_text("utf-8"), False
    with Sandbox() as server:
        for name in LIGHT:
            expected = said(page, LIBRARIES[name])
            for client in OURS:
                figure, errors = seen(probe(PYTHON, name, client, server.base_url))
                wrong = figure != expected[client]
                failed |= wrong
                print(f"{name}: {figure} {CLIENTS[client]}", flush=True)
                print("".join(f"  {error}\n" for error in errors), end="", flush=True)
                if wrong:
                    print(f"  docs/frameworks.md says {expected[client]}", flush=True)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
