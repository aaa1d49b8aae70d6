from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict
    from ..models.beta_container_reference_param import BetaContainerReferenceParam, BetaContainerReferenceParamDict
    from ..models.beta_function_shell_action_param import BetaFunctionShellActionParam, BetaFunctionShellActionParamDict
    from ..models.beta_function_shell_call_item_status import BetaFunctionShellCallItemStatus, BetaFunctionShellCallItemStatusInput
    from ..models.beta_local_environment_param import BetaLocalEnvironmentParam, BetaLocalEnvironmentParamDict
    from ..unions import BetaToolCallCallerParam, BetaToolCallCallerParamInput

    class BetaFunctionShellCallItemParamDict(TypedDict, total=False):
        agent: BetaAgentTagParam | BetaAgentTagParamDict | None
        """The agent that something comes from."""
        id: str | None
        """Id of the function shell call."""
        call_id: Required[str]
        """Id that ties a tool call to its output. From 1 to 64 characters."""
        caller: BetaToolCallCallerParamInput | None
        """Who called the tool: the model itself, or a program that it wrote."""
        type: Required[Literal['shell_call']]
        """Tells this object from others that can stand in its place: always `shell_call`. Default: `shell_call`."""
        action: Required[BetaFunctionShellActionParam | BetaFunctionShellActionParamDict]
        """The commands and their limits."""
        status: BetaFunctionShellCallItemStatusInput | None
        """State of the function shell call. Values: `in_progress`, `completed`, `incomplete`."""
        environment: BetaLocalEnvironmentParam | BetaLocalEnvironmentParamDict | BetaContainerReferenceParam | BetaContainerReferenceParamDict | None
        """Where the commands run; None if that is your side."""


@model
class BetaFunctionShellCallItemParam(Base):
    """Shell commands of the model."""

    agent: BetaAgentTagParam | None = None
    """The agent that something comes from."""
    id: str | None = None
    """Id of the function shell call."""
    call_id: str
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    caller: BetaToolCallCallerParam | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    type: Literal['shell_call']
    """Tells this object from others that can stand in its place: always `shell_call`. Default: `shell_call`."""
    action: BetaFunctionShellActionParam
    """The commands and their limits."""
    status: BetaFunctionShellCallItemStatus | None = None
    """State of the function shell call. Values: `in_progress`, `completed`, `incomplete`."""
    environment: BetaLocalEnvironmentParam | BetaContainerReferenceParam | None = None
    """Where the commands run; None if that is your side."""

    _nested = {'agent': 'BetaAgentTagParam', 'caller': ('type', {'direct': 'BetaDirectToolCallCallerParam', 'program': 'BetaProgramToolCallCallerParam'}), 'action': 'BetaFunctionShellActionParam', 'environment': ('type', {'local': 'BetaLocalEnvironmentParam', 'container_reference': 'BetaContainerReferenceParam'})}
    _tags = {'type': 'shell_call'}
