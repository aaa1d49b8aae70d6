from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.compact_response_method_public_body_image_context_compression import CompactResponseMethodPublicBodyImageContextCompression, CompactResponseMethodPublicBodyImageContextCompressionInput

    class CompactResponseMethodPublicBodyImageDict(TypedDict, total=False):
        context_compression: CompactResponseMethodPublicBodyImageContextCompressionInput
        """Values: `auto`, `enabled`, `disabled`."""


@model
class CompactResponseMethodPublicBodyImage(Base):
    """The value of `CompactResponseMethodPublicBody.image`."""

    context_compression: CompactResponseMethodPublicBodyImageContextCompression | None = absent
    """Values: `auto`, `enabled`, `disabled`."""
