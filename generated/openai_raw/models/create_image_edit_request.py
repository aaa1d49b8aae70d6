from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.create_image_edit_request_background import CreateImageEditRequestBackground
    from ..models.create_image_edit_request_complexity import CreateImageEditRequestComplexity
    from ..models.create_image_edit_request_model import CreateImageEditRequestModel
    from ..models.create_image_edit_request_output_format import CreateImageEditRequestOutputFormat
    from ..models.create_image_edit_request_quality import CreateImageEditRequestQuality
    from ..models.create_image_edit_request_response_format import CreateImageEditRequestResponseFormat
    from ..models.create_image_edit_request_size import CreateImageEditRequestSize
    from ..models.create_image_edit_request_svg import CreateImageEditRequestSvg
    from ..models.input_fidelity import InputFidelity
    from ..unions import PartialImages


@model
class CreateImageEditRequest(Base):
    """Create image edit request."""

    image: bytes | list[bytes]
    prompt: str
    mask: bytes | None = absent
    background: CreateImageEditRequestBackground | None = None
    model: str | CreateImageEditRequestModel | None = None
    n: int | None = None
    size: str | CreateImageEditRequestSize | None = None
    response_format: CreateImageEditRequestResponseFormat | None = None
    output_format: CreateImageEditRequestOutputFormat | None = None
    output_compression: int | None = None
    user: str | None = absent
    input_fidelity: InputFidelity | None = None
    stream: bool | None = None
    partial_images: PartialImages = None
    quality: CreateImageEditRequestQuality | None = None
    complexity: CreateImageEditRequestComplexity | None = None
    frame_count: int | None = None
    frame_duration_ms: int | None = None
    markup: bytes | None = absent
    safety_identifier: str | None = None
    svg: CreateImageEditRequestSvg | None = None

    _nested = {'svg': 'CreateImageEditRequestSvg'}
