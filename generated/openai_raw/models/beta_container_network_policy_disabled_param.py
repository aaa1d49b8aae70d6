from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaContainerNetworkPolicyDisabledParamDict(TypedDict, total=False):
        type: Required[Literal['disabled']]


@model
class BetaContainerNetworkPolicyDisabledParam(Model):
    """Beta container network policy disabled param."""

    type: Literal['disabled']
    _tags = {'type': 'disabled'}
