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
    """Function shell call."""

    type: Literal['shell_call']
    id: str
    call_id: str
    caller: ToolCallCaller | None = None
    action: FunctionShellAction
    status: FunctionShellCallStatus
    environment: LocalEnvironmentResource | ContainerReferenceResource | None
    created_by: str | None = absent

    _nested = {'caller': ('type', {'direct': 'DirectToolCallCaller', 'program': 'ProgramToolCallCaller'}), 'action': 'FunctionShellAction', 'environment': ('type', {'local': 'LocalEnvironmentResource', 'container_reference': 'ContainerReferenceResource'})}
    _tags = {'type': 'shell_call'}
