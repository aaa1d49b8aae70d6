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
        """Tells this object from others that can stand in its place: always `shell`. Default: `shell`."""
        environment: ContainerAutoParam | ContainerAutoParamDict | LocalEnvironmentParam | LocalEnvironmentParamDict | ContainerReferenceParam | ContainerReferenceParamDict | None
        """Where commands run: in a container of OpenAI or on your side; None for yours."""
        allowed_callers: Sequence[CallableToolAllowedCallerInput] | None
        """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`.
        Not empty."""


@model
class FunctionShellToolParam(Base):
    """Lets the model run shell commands."""

    type: Literal['shell']
    """Tells this object from others that can stand in its place: always `shell`. Default: `shell`."""
    environment: ContainerAutoParam | LocalEnvironmentParam | ContainerReferenceParam | None = None
    """Where commands run: in a container of OpenAI or on your side; None for yours."""
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`. Not
    empty."""

    _nested = {'environment': ('type', {'container_auto': 'ContainerAutoParam', 'local': 'LocalEnvironmentParam', 'container_reference': 'ContainerReferenceParam'})}
    _tags = {'type': 'shell'}
