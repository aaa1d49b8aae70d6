from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.image import Image
    from ..models.image_gen_usage import ImageGenUsage
    from ..models.images_response_background import ImagesResponseBackground
    from ..models.images_response_output_format import ImagesResponseOutputFormat
    from ..models.images_response_quality import ImagesResponseQuality
    from ..models.images_response_size import ImagesResponseSize
    from ..models.images_response_svg_usage import ImagesResponseSvgUsage


@model
class ImagesResponse(Base):
    """Images response."""

    created: int
    data: list[Image] | None = absent
    background: ImagesResponseBackground | None = absent
    output_format: ImagesResponseOutputFormat | None = absent
    size: ImagesResponseSize | None = absent
    quality: ImagesResponseQuality | None = absent
    usage: ImageGenUsage | None = absent
    safety_identifier: str | None = None
    svg_usage: ImagesResponseSvgUsage | None = None

    _nested = {'data': ['Image'], 'usage': 'ImageGenUsage', 'svg_usage': 'ImagesResponseSvgUsage'}
