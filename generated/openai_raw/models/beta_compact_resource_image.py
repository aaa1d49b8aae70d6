from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.beta_compact_resource_image_context_compression import BetaCompactResourceImageContextCompression


@model
class BetaCompactResourceImage(Base):
    """How images in the context were treated."""

    context_compression: BetaCompactResourceImageContextCompression
    """Whether images of earlier turns could be shrunk to save tokens. Values: `enabled`, `disabled`."""
