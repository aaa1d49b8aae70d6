from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.response_image_context_compression import ResponseImageContextCompression


@model
class ResponseImage(Base):
    """The value of `Response.image`."""

    context_compression: ResponseImageContextCompression
    """Values: `enabled`, `disabled`."""
