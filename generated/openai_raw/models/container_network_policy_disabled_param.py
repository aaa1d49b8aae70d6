from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ContainerNetworkPolicyDisabledParamDict(TypedDict, total=False):
        type: Required[Literal['disabled']]


@model
class ContainerNetworkPolicyDisabledParam(Base):
    """Container network policy disabled param."""

    type: Literal['disabled']
    _tags = {'type': 'disabled'}
