from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.callable_tool_allowed_caller import CallableToolAllowedCaller, CallableToolAllowedCallerInput
    from ..models.container_auto_param import ContainerAutoParam, ContainerAutoParamDict
    from ..models.container_reference_param import ContainerReferenceParam, ContainerReferenceParamDict
    from ..models.local_environment_param import LocalEnvironmentParam, LocalEnvironmentParamDict

    class FunctionShellToolParamDict(TypedDict, total=False):
        type: Required[Literal['shell']]
        environment: ContainerAutoParam | ContainerAutoParamDict | LocalEnvironmentParam | LocalEnvironmentParamDict | ContainerReferenceParam | ContainerReferenceParamDict | None
        allowed_callers: Sequence[CallableToolAllowedCallerInput] | None


@model
class FunctionShellToolParam(Base):
    """Function shell tool param."""

    type: Literal['shell']
    environment: ContainerAutoParam | LocalEnvironmentParam | ContainerReferenceParam | None = None
    allowed_callers: list[CallableToolAllowedCaller] | None = None

    _nested = {'environment': ('type', {'container_auto': 'ContainerAutoParam', 'local': 'LocalEnvironmentParam', 'container_reference': 'ContainerReferenceParam'})}
    _tags = {'type': 'shell'}
