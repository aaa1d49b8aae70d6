from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaContainerNetworkPolicyDisabledParamDict(TypedDict, total=False):
        type: Required[Literal['disabled']]


@model
class BetaContainerNetworkPolicyDisabledParam(Base):
    """Beta container network policy disabled param."""

    type: Literal['disabled']
    _tags = {'type': 'disabled'}
