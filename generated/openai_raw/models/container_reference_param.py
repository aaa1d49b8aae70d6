from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ContainerReferenceParam(Base):
    """An existing container."""

    type: Literal["container_reference"]
    """Discriminator: always `container_reference`. Default: `container_reference`."""
    container_id: str
    """Id of the container."""

    _tags = {"type": "container_reference"}
