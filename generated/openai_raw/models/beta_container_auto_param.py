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
        """Tells this object from others that can stand in its place: always `container_auto`. Default:
        `container_auto`."""
        file_ids: Sequence[str]
        """Ids of uploaded files. At most 50 items."""
        memory_limit: BetaContainerMemoryLimitInput | None
        """Memory of the container. Values: `1g`, `4g`, `16g`, `64g`."""
        network_policy: BetaContainerNetworkPolicyDisabledParam | BetaContainerNetworkPolicyDisabledParamDict | BetaContainerNetworkPolicyAllowlistParam | BetaContainerNetworkPolicyAllowlistParamDict
        """What of the network the container may reach."""
        skills: Sequence[BetaSkillReferenceParam | BetaSkillReferenceParamDict | BetaInlineSkillParam | BetaInlineSkillParamDict]
        """Skills to put into the container. At most 200 items."""


@model
class BetaContainerAutoParam(Base):
    """A new container for the request."""

    type: Literal['container_auto']
    """Tells this object from others that can stand in its place: always `container_auto`. Default:
    `container_auto`."""
    file_ids: list[str] | None = absent
    """Ids of uploaded files. At most 50 items."""
    memory_limit: BetaContainerMemoryLimit | None = None
    """Memory of the container. Values: `1g`, `4g`, `16g`, `64g`."""
    network_policy: BetaContainerNetworkPolicyDisabledParam | BetaContainerNetworkPolicyAllowlistParam | None = absent
    """What of the network the container may reach."""
    skills: list[BetaSkillReferenceParam | BetaInlineSkillParam] | None = absent
    """Skills to put into the container. At most 200 items."""

    _nested = {'network_policy': ('type', {'disabled': 'BetaContainerNetworkPolicyDisabledParam', 'allowlist': 'BetaContainerNetworkPolicyAllowlistParam'}), 'skills': [('type', {'skill_reference': 'BetaSkillReferenceParam', 'inline': 'BetaInlineSkillParam'})]}
    _tags = {'type': 'container_auto'}
