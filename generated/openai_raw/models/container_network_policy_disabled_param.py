from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ContainerNetworkPolicyDisabledParamDict(TypedDict, total=False):
        type: Required[Literal['disabled']]
        """Tells this object from others that can stand in its place: always `disabled`. Default: `disabled`."""


@model
class ContainerNetworkPolicyDisabledParam(Base):
    """The container has no network."""

    type: Literal['disabled']
    """Tells this object from others that can stand in its place: always `disabled`. Default: `disabled`."""
    _tags = {'type': 'disabled'}
