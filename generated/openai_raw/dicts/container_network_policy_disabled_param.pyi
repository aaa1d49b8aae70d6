"""What requests take instead of the models in ``models.container_network_policy_disabled_param``, for type
checkers only."""

from typing import Literal, Required, TypedDict

class ContainerNetworkPolicyDisabledParamDict(TypedDict, total=False):
    type: Required[Literal["disabled"]]
    """Discriminator: always `disabled`. Default: `disabled`."""
