"""The command `drift`, for maintainers: what `make drift` does."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated, Final

import typer

from ..errors import ConfigurationError

__all__ = ["drift"]

UPSTREAM: Final = "https://raw.githubusercontent.com/openai/openai-openapi/main/openapi.yaml"
ROOT: Final = Path(__file__).parents[2]


def drift(
    upstream: Annotated[str, typer.Argument(help="A file or a URL; OpenAI's document by default.")] = UPSTREAM,
    release: Annotated[
        str | None, typer.Option(help="Compare with a release of the official client instead: openai==VERSION.")
    ] = None,
    form: Annotated[
        str, typer.Option("--format", help="text, json, markdown, github, junit, sarif or html; FORMAT:FILE writes it.")
    ] = "text",
    fail_on: Annotated[str, typer.Option(help="breaking, unused, warning, info or none: what ends with 1.")] = "none",
) -> None:
    """Report how OpenAI's document differs from this package's, and what that breaks; in a checkout only.

    Example: openai-overlay drift --fail-on breaking
    """
    document = ROOT / "openapi.yaml"
    if not (document.is_file() and (ROOT / "spec" / "__main__.py").is_file()):
        raise ConfigurationError(
            "drift is for maintainers: it needs a checkout of the repository, where `make drift` does the same"
        )
    if find_spec("openapi_python_client") is None:
        raise ConfigurationError("drift needs the packages of the project's own environment, which `make setup` makes")
    against = ["--release", release] if release is not None else [upstream]
    if sys.stderr.isatty():
        print(f"Comparing openapi.yaml with {against[-1]} (half a minute) ...", file=sys.stderr)
    # In the user's folder, where relative paths are; -P keeps its modules away.
    command = [sys.executable, "-P", "-m", "spec", "drift", str(document), *against]
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    found = subprocess.run(
        [*command, "--fail-on", fail_on, "--format", form], env={**os.environ, "PYTHONPATH": path}, check=False
    )
    raise typer.Exit(found.returncode)
