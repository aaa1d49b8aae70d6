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
        id: str | None
        call_id: Required[str]
        caller: BetaToolCallCallerParamInput | None
        type: Required[Literal['shell_call']]
        action: Required[BetaFunctionShellActionParam | BetaFunctionShellActionParamDict]
        status: BetaFunctionShellCallItemStatusInput | None
        environment: BetaLocalEnvironmentParam | BetaLocalEnvironmentParamDict | BetaContainerReferenceParam | BetaContainerReferenceParamDict | None


@model
class BetaFunctionShellCallItemParam(Base):
    """Beta function shell call item param."""

    agent: BetaAgentTagParam | None = None
    id: str | None = None
    call_id: str
    caller: BetaToolCallCallerParam | None = None
    type: Literal['shell_call']
    action: BetaFunctionShellActionParam
    status: BetaFunctionShellCallItemStatus | None = None
    environment: BetaLocalEnvironmentParam | BetaContainerReferenceParam | None = None

    _nested = {'agent': 'BetaAgentTagParam', 'caller': ('type', {'direct': 'BetaDirectToolCallCallerParam', 'program': 'BetaProgramToolCallCallerParam'}), 'action': 'BetaFunctionShellActionParam', 'environment': ('type', {'local': 'BetaLocalEnvironmentParam', 'container_reference': 'BetaContainerReferenceParam'})}
    _tags = {'type': 'shell_call'}
