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
        model: str | BetaImageGenToolModelInput
        quality: BetaImageGenToolQualityInput
        size: str | BetaImageGenToolSizeInput
        output_format: BetaImageGenToolOutputFormatInput
        output_compression: int
        moderation: BetaImageGenToolModerationInput
        background: BetaImageGenToolBackgroundInput
        input_fidelity: BetaInputFidelityInput | None
        input_image_mask: BetaImageGenToolInputImageMask | BetaImageGenToolInputImageMaskDict
        partial_images: int
        action: BetaImageGenActionEnumInput
        complexity: BetaImageGenToolComplexityInput
        frame_count: int
        frame_duration_ms: int
        svg: BetaImageGenToolSvg | BetaImageGenToolSvgDict


@model
class BetaImageGenTool(Base):
    """Beta image gen tool."""

    type: Literal['image_generation']
    model: str | BetaImageGenToolModel | None = absent
    quality: BetaImageGenToolQuality | None = absent
    size: str | BetaImageGenToolSize | None = absent
    output_format: BetaImageGenToolOutputFormat | None = absent
    output_compression: int | None = absent
    moderation: BetaImageGenToolModeration | None = absent
    background: BetaImageGenToolBackground | None = absent
    input_fidelity: BetaInputFidelity | None = None
    input_image_mask: BetaImageGenToolInputImageMask | None = absent
    partial_images: int | None = absent
    action: BetaImageGenActionEnum | None = absent
    complexity: BetaImageGenToolComplexity | None = absent
    frame_count: int | None = absent
    frame_duration_ms: int | None = absent
    svg: BetaImageGenToolSvg | None = absent

    _nested = {'input_image_mask': 'BetaImageGenToolInputImageMask', 'svg': 'BetaImageGenToolSvg'}
    _tags = {'type': 'image_generation'}
