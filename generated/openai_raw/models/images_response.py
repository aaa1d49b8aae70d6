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
    """A page of images."""

    created: int
    """When the images was created, in Unix seconds."""
    data: list[Image] | None = absent
    """The items of this page."""
    background: ImagesResponseBackground | None = absent
    """Whether the image has a transparent background. Values: `transparent`, `opaque`."""
    output_format: ImagesResponseOutputFormat | None = absent
    """File format of the image. Values: `png`, `webp`, `jpeg`, `gif`, `svg`."""
    size: ImagesResponseSize | None = absent
    """Width and height of the image in pixels, such as `1024x1024`. Values: `1024x1024`, `1024x1536`, `1536x1024`."""
    quality: ImagesResponseQuality | None = absent
    """How much care goes into the image: more takes longer and costs more. Values: `low`, `medium`, `high`,
    `xhigh`, `max`."""
    usage: ImageGenUsage | None = absent
    """Tokens that the images used, by which they are billed."""
    safety_identifier: str | None = None
    """A stable id of your end user, for finding those who break the usage policies; hash it, so that it names
    nobody."""
    svg_usage: ImagesResponseSvgUsage | None = None
    """Tokens of the model that drew vector images; None for other images."""

    _nested = {'data': ['Image'], 'usage': 'ImageGenUsage', 'svg_usage': 'ImagesResponseSvgUsage'}
