"""Runs the checks of one library with one client, in the library's own environment, and prints what came of each.

    python probe.py pydantic_ai overlay http://127.0.0.1:8000/v1

A library's checks are the functions ``check_*`` of its file in ``libraries``. Each makes a client, hands it to the
library, and asserts what comes back.
"""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
import os
import sys
import warnings
from pathlib import Path
from types import SimpleNamespace
from typing import Any


def main(library: str, kind: str, base_url: str) -> int:
    warnings.simplefilter("ignore")
    settings: dict[str, Any] = {"api_key": "sk-sandbox", "base_url": base_url, "max_retries": 0}
    # For what libraries make of their own accord, such as a client for the exporter of their traces.
    os.environ.update(OPENAI_API_KEY="sk-sandbox", OPENAI_BASE_URL=base_url)
    root = Path(__file__).parent
    if kind == "installed":
        import overlay.interop

        overlay.interop.install()
    package = importlib.import_module("overlay" if kind == "overlay" else "openai")
    if kind == "overlay":
        import overlay.interop

        overlay.interop.bridge()
    given = SimpleNamespace(
        sync=lambda **more: package.OpenAI(**{**settings, **more}),
        asynchronous=lambda **more: package.AsyncOpenAI(**{**settings, **more}),
        base_url=base_url,
    )
    sys.path[:0] = [str(root / "libraries"), str(root / "observers")]
    module = importlib.import_module(f"{library}_")
    if hasattr(module, "start"):
        watching = importlib.import_module("watching")
        checks = dict(watching.checks(module.start(given), kind))
    else:
        checks = {"example": lambda given: exec(module.EXAMPLE, {"overlay": package})}  # with either package
        checks |= {name[6:]: check for name, check in vars(module).items() if name.startswith("check_")}
    found = {name: outcome(check, given) for name, check in checks.items()}
    print("\n" + json.dumps(found))
    return 0


def outcome(check: Any, given: Any) -> str:
    """Return "" for a check that passes, else the error."""
    try:
        if inspect.iscoroutinefunction(check):
            asyncio.run(asyncio.wait_for(check(given), 60))
        else:
            check(given)
    except BaseException as error:  # whatever it is, it is the outcome
        if os.environ.get("PROBE_TRACEBACK"):
            import traceback

            traceback.print_exc()
        return f"{type(error).__name__}: {str(error)[:300]}"
    return ""


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
