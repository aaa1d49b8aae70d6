from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.create_response_image_context_compression import CreateResponseImageContextCompression, CreateResponseImageContextCompressionInput

    class CreateResponseImageDict(TypedDict, total=False):
        context_compression: CreateResponseImageContextCompressionInput
        """Whether images of earlier turns may be shrunk to save tokens. Values: `auto`, `enabled`, `disabled`."""


@model
class CreateResponseImage(Base):
    """How images in the context are treated."""

    context_compression: CreateResponseImageContextCompression | None = absent
    """Whether images of earlier turns may be shrunk to save tokens. Values: `auto`, `enabled`, `disabled`."""
