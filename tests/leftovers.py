"""What a test file leaves changed in its process: patched libraries, log handlers, settings. It fails for that.

Otherwise another test fails, a thousand tests later, in the one order of all that brings it behind. Names that appear
are no change, for modules load when they are first used; nor are values, for caches fill. What counts is the code.
"""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

# Whose functions, classes and methods stay what they are, where they are loaded.
LIBRARIES: Final = {
    "aiohttp", "asyncio", "builtins", "http", "httpcore", "httpx", "httpx_aiohttp", "io", "json", "logging", "os",
    "overlay", "random", "requests", "socket", "ssl", "subprocess", "threading", "time", "urllib", "urllib3",
    "websockets",
}  # fmt: skip
CODE: Final = (
    type, types.FunctionType, types.BuiltinFunctionType, types.MethodDescriptorType, types.WrapperDescriptorType,
    classmethod, staticmethod, property,
)  # fmt: skip
SIGNALS: Final = ("SIGINT", "SIGTERM", "SIGHUP", "SIGALRM", "SIGCHLD", "SIGPIPE", "SIGUSR1")

State = dict[str, Any]


def state() -> State:
    """Give, by name, what a test may change and has to put back."""
    found: State = {
        f"os.environ[{name!r}]": value for name, value in os.environ.items() if name != "PYTEST_CURRENT_TEST"
    }
    found["the current folder"] = Path.cwd()
    finders = [one for one in sys.meta_path if type(one).__name__ != "_SixMetaPathImporter"]  # six puts it there
    found["sys.path"], found["sys.meta_path"] = list(sys.path), finders
    found |= {f"sys.{name}": getattr(sys, name) for name in ("excepthook", "unraisablehook", "displayhook")}
    found |= {
        f"handler of {name}": signal.getsignal(getattr(signal, name)) for name in SIGNALS if hasattr(signal, name)
    }
    if asyncio.events._event_loop_policy is not None:  # it is made when it is first used
        found["the event loop policy"] = type(asyncio.events._event_loop_policy)
    found |= _loggers()
    for name, module in list(sys.modules.items()):
        library, _, rest = name.partition(".")
        if library in LIBRARIES and isinstance(module, types.ModuleType) and not rest.startswith("types."):
            found[f"module {name}"] = module
            found.update(_code(name, module))
    return found


def _loggers() -> Iterator[tuple[str, Any]]:
    """Give how each logger is set up but those of uvicorn, which every server in this process sets up."""
    for name, logger in [("root", logging.root), *logging.root.manager.loggerDict.items()]:
        if isinstance(logger, logging.Logger) and not name.startswith("uvicorn"):
            handlers = [one for one in logger.handlers if not isinstance(one, logging.NullHandler)]
            yield f"logger {name}", (logger.level, logger.propagate, logger.disabled, handlers)


def _code(name: str, module: types.ModuleType) -> Iterator[tuple[str, Any]]:
    for key, value in list(vars(module).items()):
        if isinstance(value, CODE):
            yield f"{name}.{key}", value
            if isinstance(value, type) and value.__module__ == name:
                for inner, one in list(vars(value).items()):
                    if isinstance(one, CODE):
                        yield f"{name}.{key}.{inner}", one


def changes(before: State, after: State) -> list[str]:
    """Name what is another thing than before, or gone, and settings and methods that nothing had before."""
    gone = [name for name, value in before.items() if name not in after or not _same(value, after[name])]
    return sorted(gone + [name for name in after.keys() - before.keys() if _is_addition(name, after[name])])


def _same(before: Any, after: Any) -> bool:
    return before is after or (not isinstance(before, CODE) and bool(before == after))


def _is_addition(name: str, value: Any) -> bool:
    fresh = (logging.NOTSET, True, False, [])
    return name.startswith("os.environ") or (name.startswith("logger ") and value != fresh)


class Guard:
    """Compares, as a plugin of pytest, after the last test of each file; with xdist, of each run of tests of a file."""

    def __init__(self) -> None:
        self.before: State = {}

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_setup(self) -> Iterator[None]:
        """Look before the first test."""
        self.before = self.before or state()
        yield

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_teardown(self, item: pytest.Item, nextitem: pytest.Item | None) -> Iterator[None]:
        """Fail the file, by its last test, for what it leaves, and once only."""
        yield
        if nextitem is None or nextitem.path != item.path:
            before, self.before = self.before, state()
            if left := changes(before, self.before):
                pytest.fail(f"{item.path.name} leaves this changed: {', '.join(left)}", pytrace=False)
