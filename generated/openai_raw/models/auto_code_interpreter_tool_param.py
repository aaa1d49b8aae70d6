from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.container_memory_limit import ContainerMemoryLimit, ContainerMemoryLimitInput
    from ..models.container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam, ContainerNetworkPolicyAllowlistParamDict
    from ..models.container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParam, ContainerNetworkPolicyDisabledParamDict

    class AutoCodeInterpreterToolParamDict(TypedDict, total=False):
        type: Required[Literal['auto']]
        file_ids: Sequence[str]
        memory_limit: ContainerMemoryLimitInput | None
        network_policy: ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyDisabledParamDict | ContainerNetworkPolicyAllowlistParam | ContainerNetworkPolicyAllowlistParamDict


@model
class AutoCodeInterpreterToolParam(Base):
    """Auto code interpreter tool param."""

    type: Literal['auto']
    file_ids: list[str] | None = absent
    memory_limit: ContainerMemoryLimit | None = None
    network_policy: ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam | None = absent

    _nested = {'network_policy': ('type', {'disabled': 'ContainerNetworkPolicyDisabledParam', 'allowlist': 'ContainerNetworkPolicyAllowlistParam'})}
    _tags = {'type': 'auto'}
