from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ContainerNetworkPolicyDisabledParam(Base):
    """The container has no network."""

    type: Literal["disabled"]
    """Tells this object from others that can stand in its place: always `disabled`. Default: `disabled`."""

    _tags = {"type": "disabled"}
