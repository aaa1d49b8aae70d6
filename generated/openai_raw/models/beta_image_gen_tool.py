from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_image_gen_action_enum import BetaImageGenActionEnum, BetaImageGenActionEnumInput
    from ..models.beta_image_gen_tool_background import BetaImageGenToolBackground, BetaImageGenToolBackgroundInput
    from ..models.beta_image_gen_tool_complexity import BetaImageGenToolComplexity, BetaImageGenToolComplexityInput
    from ..models.beta_image_gen_tool_input_image_mask import BetaImageGenToolInputImageMask, BetaImageGenToolInputImageMaskDict
    from ..models.beta_image_gen_tool_model import BetaImageGenToolModel, BetaImageGenToolModelInput
    from ..models.beta_image_gen_tool_moderation import BetaImageGenToolModeration, BetaImageGenToolModerationInput
    from ..models.beta_image_gen_tool_output_format import BetaImageGenToolOutputFormat, BetaImageGenToolOutputFormatInput
    from ..models.beta_image_gen_tool_quality import BetaImageGenToolQuality, BetaImageGenToolQualityInput
    from ..models.beta_image_gen_tool_size import BetaImageGenToolSize, BetaImageGenToolSizeInput
    from ..models.beta_image_gen_tool_svg import BetaImageGenToolSvg, BetaImageGenToolSvgDict
    from ..models.beta_input_fidelity import BetaInputFidelity, BetaInputFidelityInput

    class BetaImageGenToolDict(TypedDict, total=False):
        type: Required[Literal['image_generation']]
        """Tells this object from others that can stand in its place: always `image_generation`."""
        model: str | BetaImageGenToolModelInput
        """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-image-1`, `gpt-image-1-mini`,
        `gpt-image-1.5`, `gpt-image-2`, `gpt-image-2-2026-04-21`, `gpt-image-2.5-sunburst`,
        `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`,
        `gpt-image-2.6-sunburst`, `gpt-image-2.6-flare`, `chatgpt-image-latest`. Default: `gpt-image-1`."""
        quality: BetaImageGenToolQualityInput
        """How much care goes into the image: more takes longer and costs more. Values: `low`, `medium`, `high`,
        `auto`, `xhigh`, `max`. Default: `auto`."""
        size: str | BetaImageGenToolSizeInput
        """Width and height of the image in pixels, such as `1024x1024`. Known values: `1024x1024`, `1024x1536`,
        `1536x1024`, `auto`. Default: `auto`."""
        output_format: BetaImageGenToolOutputFormatInput
        """File format of the image. Values: `png`, `webp`, `jpeg`, `gif`, `svg`. Default: `png`."""
        output_compression: int
        """How strongly a JPEG or WebP image is compressed, in percent; 100 keeps most detail. Default: `100`."""
        moderation: BetaImageGenToolModerationInput
        """How strictly images are moderated. Values: `auto`, `low`. Default: `auto`."""
        background: BetaImageGenToolBackgroundInput
        """Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`. Default:
        `auto`."""
        input_fidelity: BetaInputFidelityInput | None
        """How closely the result keeps to the input images, faces above all; None leaves it to the model. Values:
        `high`, `low`."""
        input_image_mask: BetaImageGenToolInputImageMask | BetaImageGenToolInputImageMaskDict
        """Which part of the image to change."""
        partial_images: int
        """How many images to send on the way while it is made. Default: `0`. From 0 to 3."""
        action: BetaImageGenActionEnumInput
        """Whether to make a new image or edit one. Values: `generate`, `edit`, `auto`."""
        complexity: BetaImageGenToolComplexityInput
        """How elaborate the image is. Values: `low`, `medium`, `high`."""
        frame_count: int
        """How many frames an animation has."""
        frame_duration_ms: int
        """How many milliseconds each frame is shown."""
        svg: BetaImageGenToolSvg | BetaImageGenToolSvgDict
        """Settings of vector images."""


@model
class BetaImageGenTool(Base):
    """Lets the model make and edit images."""

    type: Literal['image_generation']
    """Tells this object from others that can stand in its place: always `image_generation`."""
    model: str | BetaImageGenToolModel | None = absent
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-1.5`,
    `gpt-image-2`, `gpt-image-2-2026-04-21`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`,
    `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`,
    `gpt-image-2.6-flare`, `chatgpt-image-latest`. Default: `gpt-image-1`."""
    quality: BetaImageGenToolQuality | None = absent
    """How much care goes into the image: more takes longer and costs more. Values: `low`, `medium`, `high`,
    `auto`, `xhigh`, `max`. Default: `auto`."""
    size: str | BetaImageGenToolSize | None = absent
    """Width and height of the image in pixels, such as `1024x1024`. Known values: `1024x1024`, `1024x1536`,
    `1536x1024`, `auto`. Default: `auto`."""
    output_format: BetaImageGenToolOutputFormat | None = absent
    """File format of the image. Values: `png`, `webp`, `jpeg`, `gif`, `svg`. Default: `png`."""
    output_compression: int | None = absent
    """How strongly a JPEG or WebP image is compressed, in percent; 100 keeps most detail. Default: `100`."""
    moderation: BetaImageGenToolModeration | None = absent
    """How strictly images are moderated. Values: `auto`, `low`. Default: `auto`."""
    background: BetaImageGenToolBackground | None = absent
    """Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`. Default: `auto`."""
    input_fidelity: BetaInputFidelity | None = None
    """How closely the result keeps to the input images, faces above all; None leaves it to the model. Values:
    `high`, `low`."""
    input_image_mask: BetaImageGenToolInputImageMask | None = absent
    """Which part of the image to change."""
    partial_images: int | None = absent
    """How many images to send on the way while it is made. Default: `0`. From 0 to 3."""
    action: BetaImageGenActionEnum | None = absent
    """Whether to make a new image or edit one. Values: `generate`, `edit`, `auto`."""
    complexity: BetaImageGenToolComplexity | None = absent
    """How elaborate the image is. Values: `low`, `medium`, `high`."""
    frame_count: int | None = absent
    """How many frames an animation has."""
    frame_duration_ms: int | None = absent
    """How many milliseconds each frame is shown."""
    svg: BetaImageGenToolSvg | None = absent
    """Settings of vector images."""

    _nested = {'input_image_mask': 'BetaImageGenToolInputImageMask', 'svg': 'BetaImageGenToolSvg'}
    _tags = {'type': 'image_generation'}
