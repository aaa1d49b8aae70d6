from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.create_image_request_background import CreateImageRequestBackground
    from ..models.create_image_request_complexity import CreateImageRequestComplexity
    from ..models.create_image_request_model import CreateImageRequestModel
    from ..models.create_image_request_moderation import CreateImageRequestModeration
    from ..models.create_image_request_output_format import CreateImageRequestOutputFormat
    from ..models.create_image_request_quality import CreateImageRequestQuality
    from ..models.create_image_request_response_format import CreateImageRequestResponseFormat
    from ..models.create_image_request_size import CreateImageRequestSize
    from ..models.create_image_request_style import CreateImageRequestStyle
    from ..models.create_image_request_svg import CreateImageRequestSvg
    from ..unions import PartialImages


@model
class CreateImageRequest(Base):
    """Create image request."""

    prompt: str
    model: str | CreateImageRequestModel | None = None
    n: int | None = None
    quality: CreateImageRequestQuality | None = None
    response_format: CreateImageRequestResponseFormat | None = None
    output_format: CreateImageRequestOutputFormat | None = None
    output_compression: int | None = None
    stream: bool | None = None
    partial_images: PartialImages = None
    size: str | CreateImageRequestSize | None = None
    moderation: CreateImageRequestModeration | None = None
    background: CreateImageRequestBackground | None = None
    style: CreateImageRequestStyle | None = None
    user: str | None = absent
    complexity: CreateImageRequestComplexity | None = None
    frame_count: int | None = None
    frame_duration_ms: int | None = None
    safety_identifier: str | None = None
    svg: CreateImageRequestSvg | None = None

    _nested = {'svg': 'CreateImageRequestSvg'}
