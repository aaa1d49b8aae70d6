"""How the command line ends, instead of Typer's own exit codes and boxes of text."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

import typer
from typer.core import TyperGroup

__all__ = ["Group", "PassedError", "Refusal", "message_of", "with_options_of"]

# Typer has had its own copy of click since 0.27, so the class is found by what Typer makes public.
Refusal: Final[type[Exception]] = next(kind for kind in typer.BadParameter.__mro__ if kind.__name__ == "ClickException")


class PassedError(Exception):
    """Passes `KeyboardInterrupt` and `BrokenPipeError` through Typer, which would exit with 1."""

    def __init__(self, cause: BaseException) -> None:
        super().__init__()
        self.cause = cause


@contextmanager
def _passed_on() -> Iterator[None]:
    try:
        yield
    except (KeyboardInterrupt, BrokenPipeError) as error:
        raise PassedError(error) from None


class Group(TyperGroup):
    """All commands."""

    def make_context(self, *args: Any, **more: Any) -> Any:
        """Read the command line; ``--help`` prints here."""
        try:
            with _passed_on():
                return super().make_context(*args, **more)
        except SystemExit as error:  # rich's, where nobody reads the help any more
            if error.code != 1:
                raise
            raise PassedError(BrokenPipeError()) from None

    def invoke(self, ctx: Any) -> Any:
        """Run the command."""
        with _passed_on():
            return super().invoke(ctx)


def with_options_of(command: Callable[..., Any]) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Give a function the options of another command, which Typer reads from its signature."""
    return functools.wraps(command, assigned=("__annotations__",))


def message_of(error: Any) -> str:
    """Return the error line for an invalid command line; show the help if there are no arguments."""
    if type(error).__name__ == "NoArgsIsHelpError":
        error.show()
        return ""
    context = getattr(error, "ctx", None)
    hint = f"; see `{context.command_path} --help`" if context is not None else ""
    return f"{error.format_message().rstrip('.')}{hint}"
