from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.container_reference_resource import ContainerReferenceResource
    from ..models.function_shell_action import FunctionShellAction
    from ..models.function_shell_call_status import FunctionShellCallStatus
    from ..models.local_environment_resource import LocalEnvironmentResource
    from ..unions import ToolCallCaller


@model
class FunctionShellCall(Base):
    """Shell commands of the model."""

    type: Literal['shell_call']
    """Tells this object from others that can stand in its place: always `shell_call`."""
    id: str
    """Id of the function shell call."""
    call_id: str
    """Id that ties a tool call to its output."""
    caller: ToolCallCaller | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    action: FunctionShellAction
    """The commands and their limits."""
    status: FunctionShellCallStatus
    """State of the function shell call. Values: `in_progress`, `completed`, `incomplete`."""
    environment: LocalEnvironmentResource | ContainerReferenceResource | None
    """Where the commands run; None if that is your side."""
    created_by: str | None = absent
    """Who created the function shell call."""

    _nested = {'caller': ('type', {'direct': 'DirectToolCallCaller', 'program': 'ProgramToolCallCaller'}), 'action': 'FunctionShellAction', 'environment': ('type', {'local': 'LocalEnvironmentResource', 'container_reference': 'ContainerReferenceResource'})}
    _tags = {'type': 'shell_call'}
