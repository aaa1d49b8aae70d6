from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.auto_code_interpreter_tool_param import AutoCodeInterpreterToolParam, AutoCodeInterpreterToolParamDict
    from ..models.callable_tool_allowed_caller import CallableToolAllowedCaller, CallableToolAllowedCallerInput

    class CodeInterpreterToolDict(TypedDict, total=False):
        type: Required[Literal['code_interpreter']]
        """Tells this object from others that can stand in its place: always `code_interpreter`."""
        container: Required[str | AutoCodeInterpreterToolParam | AutoCodeInterpreterToolParamDict]
        """Where the code runs: the id of a container, or settings of a new one."""
        allowed_callers: Sequence[CallableToolAllowedCallerInput] | None
        """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`.
        Not empty."""


@model
class CodeInterpreterTool(Base):
    """Lets the model run Python code in a container."""

    type: Literal['code_interpreter']
    """Tells this object from others that can stand in its place: always `code_interpreter`."""
    container: str | AutoCodeInterpreterToolParam
    """Where the code runs: the id of a container, or settings of a new one."""
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`. Not
    empty."""

    _nested = {'container': 'AutoCodeInterpreterToolParam'}
    _tags = {'type': 'code_interpreter'}
