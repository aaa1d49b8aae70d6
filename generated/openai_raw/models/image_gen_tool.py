from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.image_gen_action_enum import ImageGenActionEnum, ImageGenActionEnumInput
    from ..models.image_gen_tool_background import ImageGenToolBackground, ImageGenToolBackgroundInput
    from ..models.image_gen_tool_complexity import ImageGenToolComplexity, ImageGenToolComplexityInput
    from ..models.image_gen_tool_input_image_mask import ImageGenToolInputImageMask, ImageGenToolInputImageMaskDict
    from ..models.image_gen_tool_model import ImageGenToolModel, ImageGenToolModelInput
    from ..models.image_gen_tool_moderation import ImageGenToolModeration, ImageGenToolModerationInput
    from ..models.image_gen_tool_output_format import ImageGenToolOutputFormat, ImageGenToolOutputFormatInput
    from ..models.image_gen_tool_quality import ImageGenToolQuality, ImageGenToolQualityInput
    from ..models.image_gen_tool_size import ImageGenToolSize, ImageGenToolSizeInput
    from ..models.image_gen_tool_svg import ImageGenToolSvg, ImageGenToolSvgDict
    from ..models.input_fidelity import InputFidelity, InputFidelityInput

    class ImageGenToolDict(TypedDict, total=False):
        type: Required[Literal['image_generation']]
        """Tells this object from others that can stand in its place: always `image_generation`."""
        model: str | ImageGenToolModelInput
        """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-image-1`, `gpt-image-1-mini`,
        `gpt-image-1.5`, `gpt-image-2`, `gpt-image-2-2026-04-21`, `gpt-image-2.5-sunburst`,
        `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`,
        `gpt-image-2.6-sunburst`, `gpt-image-2.6-flare`, `chatgpt-image-latest`. Default: `gpt-image-1`."""
        quality: ImageGenToolQualityInput
        """How much care goes into the image: more takes longer and costs more. Values: `low`, `medium`, `high`,
        `auto`, `xhigh`, `max`. Default: `auto`."""
        size: str | ImageGenToolSizeInput
        """Width and height of the image in pixels, such as `1024x1024`. Known values: `1024x1024`, `1024x1536`,
        `1536x1024`, `auto`. Default: `auto`."""
        output_format: ImageGenToolOutputFormatInput
        """File format of the image. Values: `png`, `webp`, `jpeg`, `gif`, `svg`. Default: `png`."""
        output_compression: int
        """How strongly a JPEG or WebP image is compressed, in percent; 100 keeps most detail. Default: `100`."""
        moderation: ImageGenToolModerationInput
        """How strictly images are moderated. Values: `auto`, `low`. Default: `auto`."""
        background: ImageGenToolBackgroundInput
        """Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`. Default:
        `auto`."""
        input_fidelity: InputFidelityInput | None
        """How closely the result keeps to the input images, faces above all; None leaves it to the model. Values:
        `high`, `low`."""
        input_image_mask: ImageGenToolInputImageMask | ImageGenToolInputImageMaskDict
        """Which part of the image to change."""
        partial_images: int
        """How many images to send on the way while it is made. Default: `0`. From 0 to 3."""
        action: ImageGenActionEnumInput
        """Whether to make a new image or edit one. Values: `generate`, `edit`, `auto`."""
        complexity: ImageGenToolComplexityInput
        """How elaborate the image is. Values: `low`, `medium`, `high`."""
        frame_count: int
        """How many frames an animation has."""
        frame_duration_ms: int
        """How many milliseconds each frame is shown."""
        svg: ImageGenToolSvg | ImageGenToolSvgDict
        """Settings of vector images."""


@model
class ImageGenTool(Base):
    """Lets the model make and edit images."""

    type: Literal['image_generation']
    """Tells this object from others that can stand in its place: always `image_generation`."""
    model: str | ImageGenToolModel | None = absent
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-1.5`,
    `gpt-image-2`, `gpt-image-2-2026-04-21`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`,
    `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`,
    `gpt-image-2.6-flare`, `chatgpt-image-latest`. Default: `gpt-image-1`."""
    quality: ImageGenToolQuality | None = absent
    """How much care goes into the image: more takes longer and costs more. Values: `low`, `medium`, `high`,
    `auto`, `xhigh`, `max`. Default: `auto`."""
    size: str | ImageGenToolSize | None = absent
    """Width and height of the image in pixels, such as `1024x1024`. Known values: `1024x1024`, `1024x1536`,
    `1536x1024`, `auto`. Default: `auto`."""
    output_format: ImageGenToolOutputFormat | None = absent
    """File format of the image. Values: `png`, `webp`, `jpeg`, `gif`, `svg`. Default: `png`."""
    output_compression: int | None = absent
    """How strongly a JPEG or WebP image is compressed, in percent; 100 keeps most detail. Default: `100`."""
    moderation: ImageGenToolModeration | None = absent
    """How strictly images are moderated. Values: `auto`, `low`. Default: `auto`."""
    background: ImageGenToolBackground | None = absent
    """Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`. Default: `auto`."""
    input_fidelity: InputFidelity | None = None
    """How closely the result keeps to the input images, faces above all; None leaves it to the model. Values:
    `high`, `low`."""
    input_image_mask: ImageGenToolInputImageMask | None = absent
    """Which part of the image to change."""
    partial_images: int | None = absent
    """How many images to send on the way while it is made. Default: `0`. From 0 to 3."""
    action: ImageGenActionEnum | None = absent
    """Whether to make a new image or edit one. Values: `generate`, `edit`, `auto`."""
    complexity: ImageGenToolComplexity | None = absent
    """How elaborate the image is. Values: `low`, `medium`, `high`."""
    frame_count: int | None = absent
    """How many frames an animation has."""
    frame_duration_ms: int | None = absent
    """How many milliseconds each frame is shown."""
    svg: ImageGenToolSvg | None = absent
    """Settings of vector images."""

    _nested = {'input_image_mask': 'ImageGenToolInputImageMask', 'svg': 'ImageGenToolSvg'}
    _tags = {'type': 'image_generation'}
