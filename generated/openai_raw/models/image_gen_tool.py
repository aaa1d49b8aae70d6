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
        model: str | ImageGenToolModelInput
        quality: ImageGenToolQualityInput
        size: str | ImageGenToolSizeInput
        output_format: ImageGenToolOutputFormatInput
        output_compression: int
        moderation: ImageGenToolModerationInput
        background: ImageGenToolBackgroundInput
        input_fidelity: InputFidelityInput | None
        input_image_mask: ImageGenToolInputImageMask | ImageGenToolInputImageMaskDict
        partial_images: int
        action: ImageGenActionEnumInput
        complexity: ImageGenToolComplexityInput
        frame_count: int
        frame_duration_ms: int
        svg: ImageGenToolSvg | ImageGenToolSvgDict


@model
class ImageGenTool(Base):
    """Image gen tool."""

    type: Literal['image_generation']
    model: str | ImageGenToolModel | None = absent
    quality: ImageGenToolQuality | None = absent
    size: str | ImageGenToolSize | None = absent
    output_format: ImageGenToolOutputFormat | None = absent
    output_compression: int | None = absent
    moderation: ImageGenToolModeration | None = absent
    background: ImageGenToolBackground | None = absent
    input_fidelity: InputFidelity | None = None
    input_image_mask: ImageGenToolInputImageMask | None = absent
    partial_images: int | None = absent
    action: ImageGenActionEnum | None = absent
    complexity: ImageGenToolComplexity | None = absent
    frame_count: int | None = absent
    frame_duration_ms: int | None = absent
    svg: ImageGenToolSvg | None = absent

    _nested = {'input_image_mask': 'ImageGenToolInputImageMask', 'svg': 'ImageGenToolSvg'}
    _tags = {'type': 'image_generation'}
