from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.responses_delegation_config_tools_item_shell_environment_container_auto_memory_limit import ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoMemoryLimit, ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoMemoryLimitInput
    from ..models.responses_delegation_config_tools_item_shell_environment_container_auto_network_policy_allowlist import ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist, ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlistDict
    from ..models.responses_delegation_config_tools_item_shell_environment_container_auto_network_policy_disabled import ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabled, ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabledDict
    from ..models.responses_delegation_config_tools_item_shell_environment_container_auto_skills_item_inline import ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInline, ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineDict
    from ..models.responses_delegation_config_tools_item_shell_environment_container_auto_skills_item_skill_reference import ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReference, ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReferenceDict

    class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoDict(TypedDict, total=False):
        type: Required[Literal['container_auto']]
        file_ids: Sequence[str] | None
        memory_limit: ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoMemoryLimitInput | None
        network_policy: ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabled | ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabledDict | ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist | ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlistDict | None
        skills: Sequence[ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReference | ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReferenceDict | ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInline | ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineDict] | None


@model
class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAuto(Base):
    """Responses delegation config tools item shell environment container auto."""

    type: Literal['container_auto']
    file_ids: list[str] | None = None
    memory_limit: ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoMemoryLimit | None = None
    network_policy: ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabled | ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist | None = None
    skills: list[ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReference | ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInline] | None = None

    _nested = {'network_policy': ('type', {'disabled': 'ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabled', 'allowlist': 'ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist'}), 'skills': [('type', {'skill_reference': 'ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReference', 'inline': 'ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInline'})]}
    _tags = {'type': 'container_auto'}
