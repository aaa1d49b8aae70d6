from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaContainerReferenceResource(Base):
    """Beta container reference resource."""

    type: Literal['container_reference']
    container_id: str
    _tags = {'type': 'container_reference'}
