from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_function_shell_call_output_exit_outcome import BetaFunctionShellCallOutputExitOutcome
    from ..models.beta_function_shell_call_output_timeout_outcome import BetaFunctionShellCallOutputTimeoutOutcome


@model
class BetaFunctionShellCallOutputContent(Base):
    """Beta function shell call output content."""

    stdout: str
    stderr: str
    outcome: BetaFunctionShellCallOutputTimeoutOutcome | BetaFunctionShellCallOutputExitOutcome
    created_by: str | None = absent

    _nested = {'outcome': ('type', {'timeout': 'BetaFunctionShellCallOutputTimeoutOutcome', 'exit': 'BetaFunctionShellCallOutputExitOutcome'})}
