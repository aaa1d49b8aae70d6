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
        """Tells this object from others that can stand in its place: always `auto`. Default: `auto`."""
        file_ids: Sequence[str]
        """Ids of uploaded files. At most 50 items."""
        memory_limit: ContainerMemoryLimitInput | None
        """Memory of the container. Values: `1g`, `4g`, `16g`, `64g`."""
        network_policy: ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyDisabledParamDict | ContainerNetworkPolicyAllowlistParam | ContainerNetworkPolicyAllowlistParamDict
        """What of the network the container may reach."""


@model
class AutoCodeInterpreterToolParam(Base):
    """A new container for the code, or the one that the conversation uses already."""

    type: Literal['auto']
    """Tells this object from others that can stand in its place: always `auto`. Default: `auto`."""
    file_ids: list[str] | None = absent
    """Ids of uploaded files. At most 50 items."""
    memory_limit: ContainerMemoryLimit | None = None
    """Memory of the container. Values: `1g`, `4g`, `16g`, `64g`."""
    network_policy: ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam | None = absent
    """What of the network the container may reach."""

    _nested = {'network_policy': ('type', {'disabled': 'ContainerNetworkPolicyDisabledParam', 'allowlist': 'ContainerNetworkPolicyAllowlistParam'})}
    _tags = {'type': 'auto'}
