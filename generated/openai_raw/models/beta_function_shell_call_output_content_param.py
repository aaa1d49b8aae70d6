from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..unions import BetaFunctionShellCallOutputOutcomeParam, BetaFunctionShellCallOutputOutcomeParamInput

    class BetaFunctionShellCallOutputContentParamDict(TypedDict, total=False):
        stdout: Required[str]
        """What was written to standard output. At most 10485760 characters."""
        stderr: Required[str]
        """What was written to standard error. At most 10485760 characters."""
        outcome: Required[BetaFunctionShellCallOutputOutcomeParamInput]
        """How the command ended: with an exit code, or out of time."""


@model
class BetaFunctionShellCallOutputContentParam(Base):
    """Output of one shell command."""

    stdout: str
    """What was written to standard output. At most 10485760 characters."""
    stderr: str
    """What was written to standard error. At most 10485760 characters."""
    outcome: BetaFunctionShellCallOutputOutcomeParam
    """How the command ended: with an exit code, or out of time."""

    _nested = {'outcome': 'BetaFunctionShellCallOutputOutcomeParam'}
