from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.function_shell_call_item_status import FunctionShellCallItemStatus, FunctionShellCallItemStatusInput
    from ..models.function_shell_call_output_content_param import FunctionShellCallOutputContentParam, FunctionShellCallOutputContentParamDict
    from ..unions import ToolCallCallerParam, ToolCallCallerParamInput

    class FunctionShellCallOutputItemParamDict(TypedDict, total=False):
        id: str | None
        """Id of the function shell call output."""
        call_id: Required[str]
        """Id that ties a tool call to its output. From 1 to 64 characters."""
        caller: ToolCallCallerParamInput | None
        """Who called the tool: the model itself, or a program that it wrote."""
        type: Required[Literal['shell_call_output']]
        """Tells this object from others that can stand in its place: always `shell_call_output`. Default:
        `shell_call_output`."""
        output: Required[Sequence[FunctionShellCallOutputContentParam | FunctionShellCallOutputContentParamDict]]
        """What each command wrote, and how it ended."""
        status: FunctionShellCallItemStatusInput | None
        """State of the function shell call output. Values: `in_progress`, `completed`, `incomplete`."""
        max_output_length: int | None
        """The most characters of output that are passed on."""


@model
class FunctionShellCallOutputItemParam(Base):
    """Output of shell commands."""

    id: str | None = None
    """Id of the function shell call output."""
    call_id: str
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    caller: ToolCallCallerParam | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    type: Literal['shell_call_output']
    """Tells this object from others that can stand in its place: always `shell_call_output`. Default:
    `shell_call_output`."""
    output: list[FunctionShellCallOutputContentParam]
    """What each command wrote, and how it ended."""
    status: FunctionShellCallItemStatus | None = None
    """State of the function shell call output. Values: `in_progress`, `completed`, `incomplete`."""
    max_output_length: int | None = None
    """The most characters of output that are passed on."""

    _nested = {'caller': ('type', {'direct': 'DirectToolCallCallerParam', 'program': 'ProgramToolCallCallerParam'}), 'output': ['FunctionShellCallOutputContentParam']}
    _tags = {'type': 'shell_call_output'}
