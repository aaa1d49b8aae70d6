from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..unions import FunctionShellCallOutputOutcomeParam, FunctionShellCallOutputOutcomeParamInput

    class FunctionShellCallOutputContentParamDict(TypedDict, total=False):
        stdout: Required[str]
        """What was written to standard output. At most 10485760 characters."""
        stderr: Required[str]
        """What was written to standard error. At most 10485760 characters."""
        outcome: Required[FunctionShellCallOutputOutcomeParamInput]


@model
class FunctionShellCallOutputContentParam(Base):
    """The value of `FunctionShellCallOutputItemParam.output`."""

    stdout: str
    """What was written to standard output. At most 10485760 characters."""
    stderr: str
    """What was written to standard error. At most 10485760 characters."""
    outcome: FunctionShellCallOutputOutcomeParam

    _nested = {'outcome': 'FunctionShellCallOutputOutcomeParam'}
