"""The command line `openai-overlay` (extra ``cli``). Loaded only when it runs."""

from __future__ import annotations

import os
import sys
from typing import NoReturn

__all__ = ["main"]


def main() -> None:
    """Run the command line and leave with its exit code.

    0: done. 1: a call or a row failed. 2: the command or a setting cannot be used. 130: Ctrl-C.
    """
    try:
        from ._app import app
    except ImportError as error:
        if error.name is None or error.name.partition(".")[0] not in ("dateutil", "rich", "typer"):
            raise
        _end(f'the command line needs {error.name}: pip install "openai-overlay[cli]"', 2)
    from ..errors import ConfigurationError, OpenAIError

    try:
        app(prog_name="openai-overlay")
    except (ConfigurationError, TypeError) as error:  # a TypeError is an argument that a method does not take
        _end(str(error), 2)
    except OpenAIError as error:
        _end(str(error), 1)
    except BrokenPipeError:  # `| head` has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except OSError as error:
        _end(f"{error.filename}: {error.strerror}" if error.filename else str(error), 1)
    except KeyboardInterrupt:
        sys.exit(130)


def _end(message: str, code: int) -> NoReturn:
    """Leave with one line: what a server says may have many, and control characters that change a terminal."""
    line = "".join(each for each in " ".join(message.split()) if each.isprintable())
    print(f"openai-overlay: {line}", file=sys.stderr)
    sys.exit(code)
