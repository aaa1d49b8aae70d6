from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam
    from ..models.container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParam
    from ..models.create_container_body_expires_after import CreateContainerBodyExpiresAfter
    from ..models.create_container_body_memory_limit import CreateContainerBodyMemoryLimit
    from ..models.inline_skill_param import InlineSkillParam
    from ..models.skill_reference_param import SkillReferenceParam


@model
class CreateContainerBody(Base):
    """Create container body."""

    name: str
    file_ids: list[str] | None = absent
    expires_after: CreateContainerBodyExpiresAfter | None = absent
    skills: list[SkillReferenceParam | InlineSkillParam] | None = absent
    memory_limit: CreateContainerBodyMemoryLimit | None = absent
    network_policy: ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam | None = absent

    _nested = {'expires_after': 'CreateContainerBodyExpiresAfter', 'skills': [('type', {'skill_reference': 'SkillReferenceParam', 'inline': 'InlineSkillParam'})], 'network_policy': ('type', {'disabled': 'ContainerNetworkPolicyDisabledParam', 'allowlist': 'ContainerNetworkPolicyAllowlistParam'})}
