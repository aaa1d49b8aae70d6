from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.beta_create_response_image_context_compression import BetaCreateResponseImageContextCompression, BetaCreateResponseImageContextCompressionInput

    class BetaCreateResponseImageDict(TypedDict, total=False):
        context_compression: BetaCreateResponseImageContextCompressionInput
        """Whether images of earlier turns may be shrunk to save tokens. Values: `auto`, `enabled`, `disabled`."""


@model
class BetaCreateResponseImage(Base):
    """How images in the context are treated."""

    context_compression: BetaCreateResponseImageContextCompression | None = absent
    """Whether images of earlier turns may be shrunk to save tokens. Values: `auto`, `enabled`, `disabled`."""
