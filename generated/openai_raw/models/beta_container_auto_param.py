from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.beta_container_memory_limit import BetaContainerMemoryLimit, BetaContainerMemoryLimitInput
    from ..models.beta_container_network_policy_allowlist_param import BetaContainerNetworkPolicyAllowlistParam, BetaContainerNetworkPolicyAllowlistParamDict
    from ..models.beta_container_network_policy_disabled_param import BetaContainerNetworkPolicyDisabledParam, BetaContainerNetworkPolicyDisabledParamDict
    from ..models.beta_inline_skill_param import BetaInlineSkillParam, BetaInlineSkillParamDict
    from ..models.beta_skill_reference_param import BetaSkillReferenceParam, BetaSkillReferenceParamDict

    class BetaContainerAutoParamDict(TypedDict, total=False):
        type: Required[Literal['container_auto']]
        file_ids: Sequence[str]
        memory_limit: BetaContainerMemoryLimitInput | None
        network_policy: BetaContainerNetworkPolicyDisabledParam | BetaContainerNetworkPolicyDisabledParamDict | BetaContainerNetworkPolicyAllowlistParam | BetaContainerNetworkPolicyAllowlistParamDict
        skills: Sequence[BetaSkillReferenceParam | BetaSkillReferenceParamDict | BetaInlineSkillParam | BetaInlineSkillParamDict]


@model
class BetaContainerAutoParam(Base):
    """Beta container auto param."""

    type: Literal['container_auto']
    file_ids: list[str] | None = absent
    memory_limit: BetaContainerMemoryLimit | None = None
    network_policy: BetaContainerNetworkPolicyDisabledParam | BetaContainerNetworkPolicyAllowlistParam | None = absent
    skills: list[BetaSkillReferenceParam | BetaInlineSkillParam] | None = absent

    _nested = {'network_policy': ('type', {'disabled': 'BetaContainerNetworkPolicyDisabledParam', 'allowlist': 'BetaContainerNetworkPolicyAllowlistParam'}), 'skills': [('type', {'skill_reference': 'BetaSkillReferenceParam', 'inline': 'BetaInlineSkillParam'})]}
    _tags = {'type': 'container_auto'}
