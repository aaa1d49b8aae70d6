from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ContainerNetworkPolicyDisabledParam(Base):
    """No network access."""

    type: Literal["disabled"]
    """Discriminator: always `disabled`. Default: `disabled`."""

    _tags = {"type": "disabled"}
