"""`FunctionShellCallOutputContent`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class FunctionShellCallOutputContent(Base):
    """Output of one command."""

    stdout: str
    """Captured standard output."""
    stderr: str
    """Captured standard error."""
    outcome: FunctionShellCallOutputTimeoutOutcome | FunctionShellCallOutputExitOutcome
    """How the command ended: with an exit code, or by timeout."""
    created_by: str | None = absent
    """Who created the shell call output content."""

    _nested = {
        "outcome": (
            "type",
            {"timeout": "FunctionShellCallOutputTimeoutOutcome", "exit": "FunctionShellCallOutputExitOutcome"},
        )
    }


@model
class FunctionShellCallOutputTimeoutOutcome(Base):
    """The command timed out."""

    type: Literal["timeout"]
    """Discriminator: always `timeout`."""

    _tags = {"type": "timeout"}


@model
class FunctionShellCallOutputExitOutcome(Base):
    """The command exited."""

    type: Literal["exit"]
    """Discriminator: always `exit`."""
    exit_code: int
    """Exit code of the process."""

    _tags = {"type": "exit"}
