from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.container_reference_param import ContainerReferenceParam, ContainerReferenceParamDict
    from ..models.function_shell_action_param import FunctionShellActionParam, FunctionShellActionParamDict
    from ..models.function_shell_call_item_status import FunctionShellCallItemStatus, FunctionShellCallItemStatusInput
    from ..models.local_environment_param import LocalEnvironmentParam, LocalEnvironmentParamDict
    from ..unions import ToolCallCallerParam, ToolCallCallerParamInput

    class FunctionShellCallItemParamDict(TypedDict, total=False):
        id: str | None
        """Id of the function shell call."""
        call_id: Required[str]
        """Id that ties a tool call to its output. From 1 to 64 characters."""
        caller: ToolCallCallerParamInput | None
        """Who called the tool: the model itself, or a program that it wrote."""
        type: Required[Literal['shell_call']]
        """Tells this object from others that can stand in its place: always `shell_call`. Default: `shell_call`."""
        action: Required[FunctionShellActionParam | FunctionShellActionParamDict]
        """The commands and their limits."""
        status: FunctionShellCallItemStatusInput | None
        """State of the function shell call. Values: `in_progress`, `completed`, `incomplete`."""
        environment: LocalEnvironmentParam | LocalEnvironmentParamDict | ContainerReferenceParam | ContainerReferenceParamDict | None
        """Where the commands run; None if that is your side."""


@model
class FunctionShellCallItemParam(Base):
    """Shell commands of the model."""

    id: str | None = None
    """Id of the function shell call."""
    call_id: str
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    caller: ToolCallCallerParam | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    type: Literal['shell_call']
    """Tells this object from others that can stand in its place: always `shell_call`. Default: `shell_call`."""
    action: FunctionShellActionParam
    """The commands and their limits."""
    status: FunctionShellCallItemStatus | None = None
    """State of the function shell call. Values: `in_progress`, `completed`, `incomplete`."""
    environment: LocalEnvironmentParam | ContainerReferenceParam | None = None
    """Where the commands run; None if that is your side."""

    _nested = {'caller': ('type', {'direct': 'DirectToolCallCallerParam', 'program': 'ProgramToolCallCallerParam'}), 'action': 'FunctionShellActionParam', 'environment': ('type', {'local': 'LocalEnvironmentParam', 'container_reference': 'ContainerReferenceParam'})}
    _tags = {'type': 'shell_call'}
