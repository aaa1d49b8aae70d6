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
        call_id: Required[str]
        caller: ToolCallCallerParamInput | None
        type: Required[Literal['shell_call']]
        action: Required[FunctionShellActionParam | FunctionShellActionParamDict]
        status: FunctionShellCallItemStatusInput | None
        environment: LocalEnvironmentParam | LocalEnvironmentParamDict | ContainerReferenceParam | ContainerReferenceParamDict | None


@model
class FunctionShellCallItemParam(Base):
    """Function shell call item param."""

    id: str | None = None
    call_id: str
    caller: ToolCallCallerParam | None = None
    type: Literal['shell_call']
    action: FunctionShellActionParam
    status: FunctionShellCallItemStatus | None = None
    environment: LocalEnvironmentParam | ContainerReferenceParam | None = None

    _nested = {'caller': ('type', {'direct': 'DirectToolCallCallerParam', 'program': 'ProgramToolCallCallerParam'}), 'action': 'FunctionShellActionParam', 'environment': ('type', {'local': 'LocalEnvironmentParam', 'container_reference': 'ContainerReferenceParam'})}
    _tags = {'type': 'shell_call'}
