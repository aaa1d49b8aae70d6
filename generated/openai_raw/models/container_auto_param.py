from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.container_memory_limit import ContainerMemoryLimit, ContainerMemoryLimitInput
    from ..models.container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam, ContainerNetworkPolicyAllowlistParamDict
    from ..models.container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParam, ContainerNetworkPolicyDisabledParamDict
    from ..models.inline_skill_param import InlineSkillParam, InlineSkillParamDict
    from ..models.skill_reference_param import SkillReferenceParam, SkillReferenceParamDict

    class ContainerAutoParamDict(TypedDict, total=False):
        type: Required[Literal['container_auto']]
        """Tells this object from others that can stand in its place: always `container_auto`. Default:
        `container_auto`."""
        file_ids: Sequence[str]
        """Ids of uploaded files. At most 50 items."""
        memory_limit: ContainerMemoryLimitInput | None
        """Memory of the container. Values: `1g`, `4g`, `16g`, `64g`."""
        network_policy: ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyDisabledParamDict | ContainerNetworkPolicyAllowlistParam | ContainerNetworkPolicyAllowlistParamDict
        """What of the network the container may reach."""
        skills: Sequence[SkillReferenceParam | SkillReferenceParamDict | InlineSkillParam | InlineSkillParamDict]
        """Skills to put into the container. At most 200 items."""


@model
class ContainerAutoParam(Base):
    """A new container for the request."""

    type: Literal['container_auto']
    """Tells this object from others that can stand in its place: always `container_auto`. Default:
    `container_auto`."""
    file_ids: list[str] | None = absent
    """Ids of uploaded files. At most 50 items."""
    memory_limit: ContainerMemoryLimit | None = None
    """Memory of the container. Values: `1g`, `4g`, `16g`, `64g`."""
    network_policy: ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam | None = absent
    """What of the network the container may reach."""
    skills: list[SkillReferenceParam | InlineSkillParam] | None = absent
    """Skills to put into the container. At most 200 items."""

    _nested = {'network_policy': ('type', {'disabled': 'ContainerNetworkPolicyDisabledParam', 'allowlist': 'ContainerNetworkPolicyAllowlistParam'}), 'skills': [('type', {'skill_reference': 'SkillReferenceParam', 'inline': 'InlineSkillParam'})]}
    _tags = {'type': 'container_auto'}
