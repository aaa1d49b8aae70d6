from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.beta_response_image_context_compression import BetaResponseImageContextCompression


@model
class BetaResponseImage(Base):
    """How images in the context were treated."""

    context_compression: BetaResponseImageContextCompression
    """Whether images of earlier turns could be shrunk to save tokens. Values: `enabled`, `disabled`."""
