from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.beta_response_image_context_compression import BetaResponseImageContextCompression


@model
class BetaResponseImage(Base):
    """The value of `BetaResponse.image`."""

    context_compression: BetaResponseImageContextCompression
    """Values: `enabled`, `disabled`."""
