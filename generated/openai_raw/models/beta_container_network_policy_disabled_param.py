from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaContainerNetworkPolicyDisabledParamDict(TypedDict, total=False):
        type: Required[Literal['disabled']]
        """Tells this object from others that can stand in its place: always `disabled`. Default: `disabled`."""


@model
class BetaContainerNetworkPolicyDisabledParam(Base):
    """The container has no network."""

    type: Literal['disabled']
    """Tells this object from others that can stand in its place: always `disabled`. Default: `disabled`."""
    _tags = {'type': 'disabled'}
