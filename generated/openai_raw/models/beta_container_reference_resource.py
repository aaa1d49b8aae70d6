from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaContainerReferenceResource(Model):
    """Beta container reference resource."""

    type: Literal['container_reference']
    container_id: str
    _tags = {'type': 'container_reference'}
