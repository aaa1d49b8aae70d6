from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.responses_delegation_update_config_tools_item_shell_environment_container_auto_memory_limit import ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoMemoryLimit, ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoMemoryLimitInput
    from ..models.responses_delegation_update_config_tools_item_shell_environment_container_auto_network_policy_allowlist import ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist, ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlistDict
    from ..models.responses_delegation_update_config_tools_item_shell_environment_container_auto_network_policy_disabled import ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabled, ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabledDict
    from ..models.responses_delegation_update_config_tools_item_shell_environment_container_auto_skills_item_inline import ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInline, ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineDict
    from ..models.responses_delegation_update_config_tools_item_shell_environment_container_auto_skills_item_skill_reference import ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReference, ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReferenceDict

    class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoDict(TypedDict, total=False):
        type: Required[Literal['container_auto']]
        """Which kind it is. Always `container_auto`."""
        file_ids: Sequence[str] | None
        """Ids of uploaded files."""
        memory_limit: ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoMemoryLimitInput | None
        """A tool that the model may call. Values: `1g`, `4g`, `16g`, `64g`."""
        network_policy: ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabled | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabledDict | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlistDict | None
        """What of the network the container may reach."""
        skills: Sequence[ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReference | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReferenceDict | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInline | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineDict] | None
        """Skills that are there from the beginning."""


@model
class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAuto(Base):
    """A tool that the model may call."""

    type: Literal['container_auto']
    """Which kind it is. Always `container_auto`."""
    file_ids: list[str] | None = None
    """Ids of uploaded files."""
    memory_limit: ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoMemoryLimit | None = None
    """A tool that the model may call. Values: `1g`, `4g`, `16g`, `64g`."""
    network_policy: ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabled | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist | None = None
    """What of the network the container may reach."""
    skills: list[ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReference | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInline] | None = None
    """Skills that are there from the beginning."""

    _nested = {'network_policy': ('type', {'disabled': 'ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabled', 'allowlist': 'ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist'}), 'skills': [('type', {'skill_reference': 'ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReference', 'inline': 'ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInline'})]}
    _tags = {'type': 'container_auto'}
