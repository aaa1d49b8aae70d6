from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.compact_resource_image_context_compression import CompactResourceImageContextCompression


@model
class CompactResourceImage(Base):
    """The value of `CompactResource.image`."""

    context_compression: CompactResourceImageContextCompression
    """Values: `enabled`, `disabled`."""
