from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class BetaContainerReferenceParam(Base):
    """A container that exists already."""

    type: Literal["container_reference"]
    """Tells this object from others that can stand in its place: always `container_reference`. Default:
    `container_reference`."""
    container_id: str
    """Id of the container."""

    _tags = {"type": "container_reference"}
