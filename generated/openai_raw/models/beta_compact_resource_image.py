from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.beta_compact_resource_image_context_compression import BetaCompactResourceImageContextCompression


@model
class BetaCompactResourceImage(Base):
    """The value of `BetaCompactResource.image`."""

    context_compression: BetaCompactResourceImageContextCompression
    """Values: `enabled`, `disabled`."""
