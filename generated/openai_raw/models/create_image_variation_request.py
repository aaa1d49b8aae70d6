from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.create_image_variation_request_model import CreateImageVariationRequestModel
    from ..models.create_image_variation_request_response_format import CreateImageVariationRequestResponseFormat
    from ..models.create_image_variation_request_size import CreateImageVariationRequestSize


@model
class CreateImageVariationRequest(Base):
    """Create image variation request."""

    image: bytes
    model: str | CreateImageVariationRequestModel | None = None
    n: int | None = None
    response_format: CreateImageVariationRequestResponseFormat | None = None
    size: CreateImageVariationRequestSize | None = None
    user: str | None = absent
