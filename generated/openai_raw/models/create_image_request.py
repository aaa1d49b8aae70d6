"""`CreateImageRequest`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import PartialImages


@model
class CreateImageRequest(Base):
    """The body of `POST /images/generations`."""

    prompt: str
    """Description of the desired image."""
    model: str | CreateImageRequestModel | None = None
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-image-1.5`, `gpt-image-2`,
    `gpt-image-2-2026-04-21`, `dall-e-2`, `dall-e-3`, `gpt-image-1`, `gpt-image-1-mini`,
    `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`,
    `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, and 2 more."""
    n: int | None = None
    """Number of results to generate. Each one is billed. From 1 to 10."""
    quality: CreateImageRequestQuality | None = None
    """Quality of the image. Higher quality takes longer and costs more. Values: `standard`, `hd`, `low`, `medium`,
    `high`, `auto`, `xhigh`, `max`."""
    response_format: CreateImageRequestResponseFormat | None = None
    """Whether to return URLs, valid for one hour, or base64-encoded images. GPT image models always return base64.
    Values: `url`, `b64_json`."""
    output_format: CreateImageRequestOutputFormat | None = None
    """File format of the image. Values: `png`, `jpeg`, `webp`, `gif`, `svg`."""
    output_compression: int | None = None
    """Compression level of JPEG and WebP images, from 0 to 100. Higher keeps more detail."""
    stream: bool | None = None
    """Whether to stream partial images as server-sent events."""
    partial_images: PartialImages = None
    """Number of partial images to stream before the final one, 0 to 3."""
    size: str | CreateImageRequestSize | None = None
    """Width and height of the image in pixels, such as `1024x1024`. Known values: `auto`, `1024x1024`,
    `1536x1024`, `1024x1536`, `256x256`, `512x512`, `1792x1024`, `1024x1792`."""
    moderation: CreateImageRequestModeration | None = None
    """Strictness of the content moderation. Values: `low`, `auto`."""
    background: CreateImageRequestBackground | None = None
    """Background of the image: transparent, opaque, or chosen by the model. Values: `transparent`, `opaque`,
    `auto`."""
    style: CreateImageRequestStyle | None = None
    """Style of the image: dramatic (`vivid`) or realistic (`natural`). Only for `dall-e-3`."""
    user: str | None = absent
    """Id of your end user."""
    complexity: CreateImageRequestComplexity | None = None
    """Level of complexity of the image. Values: `low`, `medium`, `high`."""
    frame_count: int | None = None
    """Number of frames of an animation."""
    frame_duration_ms: int | None = None
    """Duration of each frame, in milliseconds."""
    safety_identifier: str | None = None
    """Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses."""
    svg: CreateImageRequestSvg | None = None
    """Options for vector images (SVG)."""

    _nested = {"svg": "CreateImageRequestSvg"}


CreateImageRequestComplexityInput: TypeAlias = Literal["low", "medium", "high"]
CreateImageRequestComplexity: TypeAlias = CreateImageRequestComplexityInput | str
"""Level of complexity of the image."""


@model
class CreateImageRequestSvg(Base):
    """Options for vector images (SVG)."""

    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    reasoning: CreateImageRequestSvgReasoning | None = None
    """Reasoning options of the model that draws vector images."""

    _nested = {"reasoning": "CreateImageRequestSvgReasoning"}


@model
class CreateImageRequestSvgReasoning(Base):
    """Reasoning options of the model that draws vector images."""

    effort: CreateImageRequestSvgReasoningEffort | None = None
    """How much effort the model spends on reasoning. Less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""


CreateImageRequestSvgReasoningEffortInput: TypeAlias = Literal[
    "none", "minimal", "low", "medium", "high", "xhigh", "max"
]
CreateImageRequestSvgReasoningEffort: TypeAlias = CreateImageRequestSvgReasoningEffortInput | str
"""How much effort the model spends on reasoning. Less is faster and uses fewer tokens."""

CreateImageRequestModelInput: TypeAlias = Literal[
    "gpt-image-1.5",
    "gpt-image-2",
    "gpt-image-2-2026-04-21",
    "dall-e-2",
    "dall-e-3",
    "gpt-image-1",
    "gpt-image-1-mini",
    "gpt-image-2.5-sunburst",
    "gpt-image-2.5-sunburst-2026-09-08",
    "gpt-image-2.5-flare",
    "gpt-image-2.5-flare-2026-09-08",
    "gpt-image-2.6-sunburst",
    "gpt-image-2.6-flare",
    "chatgpt-image-latest",
]
CreateImageRequestModel: TypeAlias = CreateImageRequestModelInput | str
"""The model to use, such as `gpt-5.4-mini`."""

CreateImageRequestQualityInput: TypeAlias = Literal["standard", "hd", "low", "medium", "high", "auto", "xhigh", "max"]
CreateImageRequestQuality: TypeAlias = CreateImageRequestQualityInput | str
"""Quality of the image. Higher quality takes longer and costs more."""

CreateImageRequestResponseFormatInput: TypeAlias = Literal["url", "b64_json"]
CreateImageRequestResponseFormat: TypeAlias = CreateImageRequestResponseFormatInput | str
"""Whether to return URLs, valid for one hour, or base64-encoded images. GPT image models always return base64."""

CreateImageRequestOutputFormatInput: TypeAlias = Literal["png", "jpeg", "webp", "gif", "svg"]
CreateImageRequestOutputFormat: TypeAlias = CreateImageRequestOutputFormatInput | str
"""File format of the image."""

CreateImageRequestSizeInput: TypeAlias = Literal[
    "auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"
]
CreateImageRequestSize: TypeAlias = CreateImageRequestSizeInput | str
"""Width and height of the image in pixels, such as `1024x1024`."""

CreateImageRequestModerationInput: TypeAlias = Literal["low", "auto"]
CreateImageRequestModeration: TypeAlias = CreateImageRequestModerationInput | str
"""Strictness of the content moderation."""

CreateImageRequestBackgroundInput: TypeAlias = Literal["transparent", "opaque", "auto"]
CreateImageRequestBackground: TypeAlias = CreateImageRequestBackgroundInput | str
"""Background of the image: transparent, opaque, or chosen by the model."""

CreateImageRequestStyleInput: TypeAlias = Literal["vivid", "natural"]
CreateImageRequestStyle: TypeAlias = CreateImageRequestStyleInput | str
"""Style of the image: dramatic (`vivid`) or realistic (`natural`). Only for `dall-e-3`."""
