from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.compact_response_method_public_body_image_context_compression import CompactResponseMethodPublicBodyImageContextCompression, CompactResponseMethodPublicBodyImageContextCompressionInput

    class CompactResponseMethodPublicBodyImageDict(TypedDict, total=False):
        context_compression: CompactResponseMethodPublicBodyImageContextCompressionInput
        """Whether images of earlier turns may be shrunk to save tokens. Values: `auto`, `enabled`, `disabled`."""


@model
class CompactResponseMethodPublicBodyImage(Base):
    """How images in the context are treated."""

    context_compression: CompactResponseMethodPublicBodyImageContextCompression | None = absent
    """Whether images of earlier turns may be shrunk to save tokens. Values: `auto`, `enabled`, `disabled`."""
