"""The functions of a Python file as tools, and the messages about their calls."""

from __future__ import annotations

import asyncio
import importlib.util
import inspect
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

from .._flow import awaited
from .._helpers.flows import Primitives
from ..errors import ConfigurationError, OpenAIError
from ..tools import FunctionTool, ToolError
from ._show import clean

__all__ = ["Steps", "ToolFailedError", "tell_calls", "tools_of"]


class ToolFailedError(OpenAIError):
    """A user's function raised an exception that is not meant for the model."""


def tools_of(path: Path) -> list[FunctionTool[..., Any]]:
    """Load a file and return its functions: those in ``__all__``, otherwise all without an underscore.

    Raises:
        ConfigurationError: It cannot be loaded, has none, or one of them cannot be a tool.
    """
    module = _loaded(path)
    names = getattr(module, "__all__", None) or [name for name in vars(module) if _is_own(name, module)]
    values: list[Any] = [getattr(module, name, None) for name in names]
    found = [value for value in values if inspect.isfunction(value) or isinstance(value, FunctionTool)]
    if not found:
        raise ConfigurationError(f"{path} has no functions: define one with `def`, types and a docstring")
    return [value if isinstance(value, FunctionTool) else FunctionTool(value) for value in found]


def _is_own(name: str, module: ModuleType) -> bool:
    """Return whether a public name was defined in a file: imported functions are tools only if it lists them."""
    return not name.startswith("_") and getattr(getattr(module, name), "__module__", None) == module.__name__


def _loaded(path: Path) -> ModuleType:
    name = f"overlay_tools_{path.stem}"
    spec = importlib.util.spec_from_file_location(name, path) if path.suffix == ".py" else None
    if spec is None or spec.loader is None:
        raise ConfigurationError(f"--tool {path} is not a Python file: its name must end in .py")
    module = sys.modules[name] = importlib.util.module_from_spec(spec)
    sys.path.insert(0, str(path.parent.resolve()))  # as for `python FILE`, so that it can import its neighbors
    try:
        spec.loader.exec_module(module)
    except FileNotFoundError:
        raise
    except Exception as error:  # noqa: BLE001  # whatever the file does
        raise ConfigurationError(f"--tool {path}{_line(error, path)}: {type(error).__name__}: {error}") from None
    return module


def _line(error: BaseException, path: Path) -> str:
    """Return the last line of a file that an error went through."""
    found = getattr(error, "lineno", None) if isinstance(error, SyntaxError) else None
    step = error.__traceback__
    while step is not None:
        if Path(step.tb_frame.f_code.co_filename).resolve() == path.resolve():
            found = step.tb_lineno
        step = step.tb_next
    return "" if found is None else f", line {found}"


class Steps(Primitives):
    """Calls functions one after the other, async ones as well."""

    async def gather(self, calls: list[Callable[[], Any]]) -> list[str]:
        """Call them; return their outputs for the model."""
        return await super().gather([partial(_result, call) for call in calls])


def _result(call: Callable[[], Any]) -> Any:
    try:
        value = call()
        return asyncio.run(awaited(value)) if inspect.isawaitable(value) else value
    except (ToolError, ConfigurationError):
        raise
    except Exception as error:  # noqa: BLE001  # whatever a tool does
        step = inspect.getinnerframes(error.__traceback__)[-1] if error.__traceback__ else None
        where = f" ({Path(step.filename).name}, line {step.lineno})" if step else ""
        raise ToolFailedError(f"a tool raised {type(error).__name__}: {error}{where}") from None


def tell_calls(calls: list[Any]) -> None:
    """Print in a terminal which functions are called; a pipe only gets the answer."""
    if sys.stderr.isatty():
        for call in calls:
            print(clean(f"[{call.name} {call.arguments}]"), file=sys.stderr)
