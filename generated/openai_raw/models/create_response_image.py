from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.create_response_image_context_compression import CreateResponseImageContextCompression, CreateResponseImageContextCompressionInput

    class CreateResponseImageDict(TypedDict, total=False):
        context_compression: CreateResponseImageContextCompressionInput
        """Values: `auto`, `enabled`, `disabled`."""


@model
class CreateResponseImage(Base):
    """The value of `CreateResponse.image`."""

    context_compression: CreateResponseImageContextCompression | None = absent
    """Values: `auto`, `enabled`, `disabled`."""
