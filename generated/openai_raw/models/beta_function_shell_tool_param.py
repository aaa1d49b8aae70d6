from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.beta_callable_tool_allowed_caller import BetaCallableToolAllowedCaller, BetaCallableToolAllowedCallerInput
    from ..models.beta_container_auto_param import BetaContainerAutoParam, BetaContainerAutoParamDict
    from ..models.beta_container_reference_param import BetaContainerReferenceParam, BetaContainerReferenceParamDict
    from ..models.beta_local_environment_param import BetaLocalEnvironmentParam, BetaLocalEnvironmentParamDict

    class BetaFunctionShellToolParamDict(TypedDict, total=False):
        type: Required[Literal['shell']]
        """Tells this object from others that can stand in its place: always `shell`. Default: `shell`."""
        environment: BetaContainerAutoParam | BetaContainerAutoParamDict | BetaLocalEnvironmentParam | BetaLocalEnvironmentParamDict | BetaContainerReferenceParam | BetaContainerReferenceParamDict | None
        """Where commands run: in a container of OpenAI or on your side; None for yours."""
        allowed_callers: Sequence[BetaCallableToolAllowedCallerInput] | None
        """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`.
        Not empty."""


@model
class BetaFunctionShellToolParam(Base):
    """Lets the model run shell commands."""

    type: Literal['shell']
    """Tells this object from others that can stand in its place: always `shell`. Default: `shell`."""
    environment: BetaContainerAutoParam | BetaLocalEnvironmentParam | BetaContainerReferenceParam | None = None
    """Where commands run: in a container of OpenAI or on your side; None for yours."""
    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`. Not
    empty."""

    _nested = {'environment': ('type', {'container_auto': 'BetaContainerAutoParam', 'local': 'BetaLocalEnvironmentParam', 'container_reference': 'BetaContainerReferenceParam'})}
    _tags = {'type': 'shell'}
