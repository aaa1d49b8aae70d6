from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.beta_compact_response_method_public_body_image_context_compression import BetaCompactResponseMethodPublicBodyImageContextCompression, BetaCompactResponseMethodPublicBodyImageContextCompressionInput

    class BetaCompactResponseMethodPublicBodyImageDict(TypedDict, total=False):
        context_compression: BetaCompactResponseMethodPublicBodyImageContextCompressionInput
        """Whether images of earlier turns may be shrunk to save tokens. Values: `auto`, `enabled`, `disabled`."""


@model
class BetaCompactResponseMethodPublicBodyImage(Base):
    """How images in the context are treated."""

    context_compression: BetaCompactResponseMethodPublicBodyImageContextCompression | None = absent
    """Whether images of earlier turns may be shrunk to save tokens. Values: `auto`, `enabled`, `disabled`."""
