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
    """Beta function shell call."""

    agent: BetaAgentTag | None = absent
    type: Literal['shell_call']
    id: str
    call_id: str
    caller: BetaToolCallCaller | None = None
    action: BetaFunctionShellAction
    status: BetaFunctionShellCallStatus
    environment: BetaLocalEnvironmentResource | BetaContainerReferenceResource | None
    created_by: str | None = absent

    _nested = {'agent': 'BetaAgentTag', 'caller': ('type', {'direct': 'BetaDirectToolCallCaller', 'program': 'BetaProgramToolCallCaller'}), 'action': 'BetaFunctionShellAction', 'environment': ('type', {'local': 'BetaLocalEnvironmentResource', 'container_reference': 'BetaContainerReferenceResource'})}
    _tags = {'type': 'shell_call'}
