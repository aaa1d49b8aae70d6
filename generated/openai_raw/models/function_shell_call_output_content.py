from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.function_shell_call_output_exit_outcome import FunctionShellCallOutputExitOutcome
    from ..models.function_shell_call_output_timeout_outcome import FunctionShellCallOutputTimeoutOutcome


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

    _nested = {'outcome': ('type', {'timeout': 'FunctionShellCallOutputTimeoutOutcome', 'exit': 'FunctionShellCallOutputExitOutcome'})}
