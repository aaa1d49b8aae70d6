from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.beta_auto_code_interpreter_tool_param import BetaAutoCodeInterpreterToolParam, BetaAutoCodeInterpreterToolParamDict
    from ..models.beta_callable_tool_allowed_caller import BetaCallableToolAllowedCaller, BetaCallableToolAllowedCallerInput

    class BetaCodeInterpreterToolDict(TypedDict, total=False):
        type: Required[Literal['code_interpreter']]
        """Tells this object from others that can stand in its place: always `code_interpreter`."""
        container: Required[str | BetaAutoCodeInterpreterToolParam | BetaAutoCodeInterpreterToolParamDict]
        """Where the code runs: the id of a container, or settings of a new one."""
        allowed_callers: Sequence[BetaCallableToolAllowedCallerInput] | None
        """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`.
        Not empty."""


@model
class BetaCodeInterpreterTool(Base):
    """Lets the model run Python code in a container."""

    type: Literal['code_interpreter']
    """Tells this object from others that can stand in its place: always `code_interpreter`."""
    container: str | BetaAutoCodeInterpreterToolParam
    """Where the code runs: the id of a container, or settings of a new one."""
    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`. Not
    empty."""

    _nested = {'container': 'BetaAutoCodeInterpreterToolParam'}
    _tags = {'type': 'code_interpreter'}
