"""`FunctionShellCallOutputContent`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class FunctionShellCallOutputContent(Base):
    """Output of one shell command."""

    stdout: str
    """What was written to standard output."""
    stderr: str
    """What was written to standard error."""
    outcome: FunctionShellCallOutputTimeoutOutcome | FunctionShellCallOutputExitOutcome
    """How the command ended: with an exit code, or out of time."""
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
    """The command was stopped, as its time was up."""

    type: Literal["timeout"]
    """Tells this object from others that can stand in its place: always `timeout`."""

    _tags = {"type": "timeout"}


@model
class FunctionShellCallOutputExitOutcome(Base):
    """The command ended by itself."""

    type: Literal["exit"]
    """Tells this object from others that can stand in its place: always `exit`."""
    exit_code: int
    """Exit code of the process."""

    _tags = {"type": "exit"}
