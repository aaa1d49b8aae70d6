"""The command line `openai-overlay` (extra ``cli``). Loaded only when it runs."""

from __future__ import annotations

import gc
import os
import sys
from typing import Any

__all__ = ["load", "main", "one_line"]


def main() -> None:
    """Run the command line and leave with its exit code.

    0: success, or the reader closed the pipe. 1: a call or a row failed. 2: the command or a setting is invalid. 130:
    Ctrl-C.
    """
    code = 0
    try:
        _open_what_is_closed()
        code = _run()
        sys.stdout.flush()
    except KeyboardInterrupt:
        code = 130
    except BrokenPipeError:  # `| head` closed the pipe; what is still buffered must not fail again at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(code)


def _open_what_is_closed() -> None:
    """Open standard streams that are closed (``>&-``): otherwise a socket would get their number."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115  # as long as the process
    for stream in (sys.stdout, sys.stderr):  # a locale without "█" must not fail a command
        getattr(stream, "reconfigure", lambda **_: None)(errors="replace")


def load() -> Any:
    """Load the commands, without what no command needs: the command line that httpx has, which takes 0.1 s."""
    modules: dict[str, Any] = sys.modules
    modules.setdefault("httpx._main", None)  # Python's word for what cannot be loaded; httpx goes on without it
    try:
        from ._app import app
    finally:
        if modules["httpx._main"] is None:
            del modules["httpx._main"]
    gc.freeze()  # all of it stays to the end: to look for garbage in it takes 0.03 s, at the exit alone
    return app


def _run() -> int:
    try:
        app = load()
        from ._manners import PassedError, Refusal, message_of
    except ImportError as error:
        if error.name is None or error.name.partition(".")[0] not in ("dateutil", "rich", "typer"):
            raise
        return _end(f'the command line needs {error.name}: pip install "openai-overlay[cli]"', 2)
    from ..errors import ConfigurationError, OpenAIError

    try:
        code = app(prog_name="openai-overlay", standalone_mode=False)
    except PassedError as error:
        if isinstance(error.cause, KeyboardInterrupt):
            return 130
        raise error.cause from None
    except Refusal as error:
        return _end(message_of(error), 2)
    except (ConfigurationError, TypeError) as error:  # a TypeError is an argument that a method does not take
        return _end(str(error), 2)
    except OpenAIError as error:
        return _end(str(error), 1)
    except OSError as error:
        is_path = isinstance(error, FileNotFoundError | IsADirectoryError | NotADirectoryError | PermissionError)
        text = error.strerror or str(error)
        return _end(f"{error.filename}: {text}" if error.filename else text, 2 if is_path else 1)
    return code if isinstance(code, int) else 0


def _end(message: str, code: int) -> int:
    """Print why it ends, in one line: a server's message may have many, and terminal control characters."""
    if line := one_line(message):
        print(f"openai-overlay: {line}", file=sys.stderr)
    return code


def one_line(message: str) -> str:
    """Make a message one line, without terminal control characters."""
    return "".join(each for each in " ".join(message.split()) if each.isprintable())
