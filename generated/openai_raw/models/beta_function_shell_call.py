from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_container_reference_resource import BetaContainerReferenceResource
    from ..models.beta_function_shell_action import BetaFunctionShellAction
    from ..models.beta_function_shell_call_status import BetaFunctionShellCallStatus
    from ..models.beta_local_environment_resource import BetaLocalEnvironmentResource
    from ..unions import BetaToolCallCaller


@model
class BetaFunctionShellCall(Base):
    """Shell commands of the model."""

    agent: BetaAgentTag | None = absent
    """The agent that something comes from."""
    type: Literal['shell_call']
    """Tells this object from others that can stand in its place: always `shell_call`."""
    id: str
    """Id of the function shell call."""
    call_id: str
    """Id that ties a tool call to its output."""
    caller: BetaToolCallCaller | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    action: BetaFunctionShellAction
    """The commands and their limits."""
    status: BetaFunctionShellCallStatus
    """State of the function shell call. Values: `in_progress`, `completed`, `incomplete`."""
    environment: BetaLocalEnvironmentResource | BetaContainerReferenceResource | None
    """Where the commands run; None if that is your side."""
    created_by: str | None = absent
    """Who created the function shell call."""

    _nested = {'agent': 'BetaAgentTag', 'caller': ('type', {'direct': 'BetaDirectToolCallCaller', 'program': 'BetaProgramToolCallCaller'}), 'action': 'BetaFunctionShellAction', 'environment': ('type', {'local': 'BetaLocalEnvironmentResource', 'container_reference': 'BetaContainerReferenceResource'})}
    _tags = {'type': 'shell_call'}
