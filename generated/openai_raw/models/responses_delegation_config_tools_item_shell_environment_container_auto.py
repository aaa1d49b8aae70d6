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
        """Which kind it is. Always `container_auto`."""
        file_ids: Sequence[str] | None
        """Ids of uploaded files."""
        memory_limit: ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoMemoryLimitInput | None
        """A tool that the model may call. Values: `1g`, `4g`, `16g`, `64g`."""
        network_policy: ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabled | ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabledDict | ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist | ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlistDict | None
        """What of the network the container may reach."""
        skills: Sequence[ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReference | ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReferenceDict | ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInline | ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineDict] | None
        """Skills that are there from the beginning."""


@model
class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAuto(Base):
    """A tool that the model may call."""

    type: Literal['container_auto']
    """Which kind it is. Always `container_auto`."""
    file_ids: list[str] | None = None
    """Ids of uploaded files."""
    memory_limit: ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoMemoryLimit | None = None
    """A tool that the model may call. Values: `1g`, `4g`, `16g`, `64g`."""
    network_policy: ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabled | ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist | None = None
    """What of the network the container may reach."""
    skills: list[ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReference | ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInline] | None = None
    """Skills that are there from the beginning."""

    _nested = {'network_policy': ('type', {'disabled': 'ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabled', 'allowlist': 'ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist'}), 'skills': [('type', {'skill_reference': 'ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReference', 'inline': 'ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInline'})]}
    _tags = {'type': 'container_auto'}
