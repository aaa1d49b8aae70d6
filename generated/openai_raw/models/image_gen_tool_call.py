"""`ImageGenToolCall`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class ImageGenToolCall(Base):
    """An image that the model made."""

    type: Literal["image_generation_call"]
    """Tells this object from others that can stand in its place: always `image_generation_call`."""
    id: str
    """Id of the image gen tool call."""
    status: ImageGenToolCallStatus
    """State of the image gen tool call. Values: `in_progress`, `completed`, `generating`, `failed`."""
    result: str | None
    """The image, base64-encoded; None until it is done."""
    action: ImageGenToolCallAction | None = None
    """Whether a new image was made or an old one edited. Values: `generate`, `edit`, `auto`."""
    background: ImageGenToolCallBackground | None = None
    """Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`."""
    error: ImageGenToolCallError | None = absent
    """Why there is no image."""
    output_format: ImageGenToolCallOutputFormat | None = None
    """File format of the image. Values: `png`, `webp`, `jpeg`, `gif`, `svg`."""
    quality: ImageGenToolCallQuality | None = None
    """How much care goes into the image: more takes longer and costs more. Values: `low`, `medium`, `high`,
    `xhigh`, `max`, `auto`."""
    revised_prompt: str | None = None
    """The prompt that the image was made from, as the model rewrote yours."""
    size: str | ImageGenToolCallSize | None = None
    """Width and height of the image in pixels, such as `1024x1024`. Known values: `1024x1024`, `1024x1536`,
    `1536x1024`."""
    svg_usage: ImageGenToolCallSvgUsage | None = absent
    """Tokens of the model that drew the vector image."""

    _nested = {"error": "ImageGenToolCallError", "svg_usage": "ImageGenToolCallSvgUsage"}
    _tags = {"type": "image_generation_call"}


ImageGenToolCallActionInput: TypeAlias = Literal["generate", "edit", "auto"]
ImageGenToolCallAction: TypeAlias = ImageGenToolCallActionInput | str

ImageGenToolCallBackgroundInput: TypeAlias = Literal["transparent", "opaque", "auto"]
ImageGenToolCallBackground: TypeAlias = ImageGenToolCallBackgroundInput | str


@model
class ImageGenToolCallError(Base):
    """Why there is no image."""

    code: str | None
    """A short code for the error, for programs."""
    message: str
    """What went wrong, for people."""
    param: str | None
    """The parameter that the error is about; None where it is about none."""
    type: str
    """Which class of error it is."""
    moderation_details: ImageGenToolCallErrorModerationDetails | None = absent
    """What moderation objected to."""

    _nested = {"moderation_details": "ImageGenToolCallErrorModerationDetails"}


@model
class ImageGenToolCallErrorModerationDetails(Base):
    """What moderation objected to."""

    categories: list[str]
    """Names of the categories that were found."""
    moderation_stage: ImageGenToolCallErrorModerationDetailsModerationStage
    """Whether the request or the finished image was objected to. Values: `input`, `output`, `unknown`."""


ImageGenToolCallErrorModerationDetailsModerationStageInput: TypeAlias = Literal["input", "output", "unknown"]
ImageGenToolCallErrorModerationDetailsModerationStage: TypeAlias = (
    ImageGenToolCallErrorModerationDetailsModerationStageInput | str
)

ImageGenToolCallOutputFormatInput: TypeAlias = Literal["png", "webp", "jpeg", "gif", "svg"]
ImageGenToolCallOutputFormat: TypeAlias = ImageGenToolCallOutputFormatInput | str

ImageGenToolCallQualityInput: TypeAlias = Literal["low", "medium", "high", "xhigh", "max", "auto"]
ImageGenToolCallQuality: TypeAlias = ImageGenToolCallQualityInput | str

ImageGenToolCallSizeInput: TypeAlias = Literal["1024x1024", "1024x1536", "1536x1024"]
ImageGenToolCallSize: TypeAlias = ImageGenToolCallSizeInput | str


@model
class ImageGenToolCallSvgUsage(Base):
    """Tokens of the model that drew a vector image."""

    input_tokens: int
    """Tokens of the input, cached ones included."""
    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    output_tokens: int
    """Tokens that were generated, those of reasoning included."""
    reasoning_tokens: int
    """Tokens that the model spent on reasoning; they are billed, but not shown."""
    total_tokens: int
    """Input and output tokens together."""


ImageGenToolCallStatusInput: TypeAlias = Literal["in_progress", "completed", "generating", "failed"]
ImageGenToolCallStatus: TypeAlias = ImageGenToolCallStatusInput | str
