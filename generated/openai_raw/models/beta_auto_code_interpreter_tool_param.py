from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.beta_container_memory_limit import BetaContainerMemoryLimit, BetaContainerMemoryLimitInput
    from ..models.beta_container_network_policy_allowlist_param import BetaContainerNetworkPolicyAllowlistParam, BetaContainerNetworkPolicyAllowlistParamDict
    from ..models.beta_container_network_policy_disabled_param import BetaContainerNetworkPolicyDisabledParam, BetaContainerNetworkPolicyDisabledParamDict

    class BetaAutoCodeInterpreterToolParamDict(TypedDict, total=False):
        type: Required[Literal['auto']]
        file_ids: Sequence[str]
        memory_limit: BetaContainerMemoryLimitInput | None
        network_policy: BetaContainerNetworkPolicyDisabledParam | BetaContainerNetworkPolicyDisabledParamDict | BetaContainerNetworkPolicyAllowlistParam | BetaContainerNetworkPolicyAllowlistParamDict


@model
class BetaAutoCodeInterpreterToolParam(Base):
    """Beta auto code interpreter tool param."""

    type: Literal['auto']
    file_ids: list[str] | None = absent
    memory_limit: BetaContainerMemoryLimit | None = None
    network_policy: BetaContainerNetworkPolicyDisabledParam | BetaContainerNetworkPolicyAllowlistParam | None = absent

    _nested = {'network_policy': ('type', {'disabled': 'BetaContainerNetworkPolicyDisabledParam', 'allowlist': 'BetaContainerNetworkPolicyAllowlistParam'})}
    _tags = {'type': 'auto'}
