"""`CreateImageEditRequest`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.enums import InputFidelity
    from ..unions import PartialImages


@model
class CreateImageEditRequest(Base):
    """The body of `POST /images/edits`."""

    image: bytes | list[bytes]
    """The images to edit: one file or a list of files. At most 16 items."""
    prompt: str
    """Description of the desired result."""
    mask: bytes | None = absent
    """A PNG file with the same size as the first image. Its transparent areas mark what to edit."""
    background: CreateImageEditRequestBackground | None = None
    """Background of the image: transparent, opaque, or chosen by the model. Values: `transparent`, `opaque`,
    `auto`."""
    model: str | CreateImageEditRequestModel | None = None
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-image-1.5`, `gpt-image-2`,
    `gpt-image-2-2026-04-21`, `dall-e-2`, `gpt-image-1`, `gpt-image-1-mini`, `chatgpt-image-latest`,
    `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`,
    `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, and 2 more."""
    n: int | None = None
    """Number of results to generate. Each one is billed. From 1 to 10."""
    size: str | CreateImageEditRequestSize | None = None
    """Width and height of the image in pixels, such as `1024x1024`. Known values: `256x256`, `512x512`,
    `1024x1024`, `1536x1024`, `1024x1536`, `auto`."""
    response_format: CreateImageEditRequestResponseFormat | None = None
    """Whether to return URLs, valid for one hour, or base64-encoded images. GPT image models always return base64.
    Values: `url`, `b64_json`."""
    output_format: CreateImageEditRequestOutputFormat | None = None
    """File format of the image. Values: `png`, `jpeg`, `webp`, `gif`, `svg`."""
    output_compression: int | None = None
    """Compression level of JPEG and WebP images, from 0 to 100. Higher keeps more detail."""
    user: str | None = absent
    """Id of your end user."""
    input_fidelity: InputFidelity | None = None
    """How closely the result matches the input images, especially faces. None lets the model decide. Values:
    `high`, `low`."""
    stream: bool | None = None
    """Whether to stream partial images as server-sent events."""
    partial_images: PartialImages = None
    """Number of partial images to stream before the final one, 0 to 3."""
    quality: CreateImageEditRequestQuality | None = None
    """Quality of the image. Higher quality takes longer and costs more. Values: `standard`, `low`, `medium`,
    `high`, `auto`, `xhigh`, `max`."""
    complexity: CreateImageEditRequestComplexity | None = None
    """Level of complexity of the image. Values: `low`, `medium`, `high`."""
    frame_count: int | None = None
    """Number of frames of an animation."""
    frame_duration_ms: int | None = None
    """Duration of each frame, in milliseconds."""
    markup: bytes | None = absent
    """An image with annotations that show what to change."""
    safety_identifier: str | None = None
    """Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses."""
    svg: CreateImageEditRequestSvg | None = None
    """Options for vector images (SVG)."""

    _nested = {"svg": "CreateImageEditRequestSvg"}


CreateImageEditRequestComplexityInput: TypeAlias = Literal["low", "medium", "high"]
CreateImageEditRequestComplexity: TypeAlias = CreateImageEditRequestComplexityInput | str
"""Level of complexity of the image."""


@model
class CreateImageEditRequestSvg(Base):
    """Options for vector images (SVG)."""

    model: str | None = absent
    """The model to use, such as `gpt-5.4-mini`."""
    reasoning: CreateImageEditRequestSvgReasoning | None = None
    """Reasoning options of the model that draws vector images."""

    _nested = {"reasoning": "CreateImageEditRequestSvgReasoning"}


@model
class CreateImageEditRequestSvgReasoning(Base):
    """Reasoning options of the model that draws vector images."""

    effort: CreateImageEditRequestSvgReasoningEffort | None = absent
    """How much effort the model spends on reasoning. Less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""


CreateImageEditRequestSvgReasoningEffortInput: TypeAlias = Literal[
    "none", "minimal", "low", "medium", "high", "xhigh", "max"
]
CreateImageEditRequestSvgReasoningEffort: TypeAlias = CreateImageEditRequestSvgReasoningEffortInput | str
"""How much effort the model spends on reasoning. Less is faster and uses fewer tokens."""

CreateImageEditRequestBackgroundInput: TypeAlias = Literal["transparent", "opaque", "auto"]
CreateImageEditRequestBackground: TypeAlias = CreateImageEditRequestBackgroundInput | str
"""Background of the image: transparent, opaque, or chosen by the model."""

CreateImageEditRequestModelInput: TypeAlias = Literal[
    "gpt-image-1.5",
    "gpt-image-2",
    "gpt-image-2-2026-04-21",
    "dall-e-2",
    "gpt-image-1",
    "gpt-image-1-mini",
    "chatgpt-image-latest",
    "gpt-image-2.5-sunburst",
    "gpt-image-2.5-sunburst-2026-09-08",
    "gpt-image-2.5-flare",
    "gpt-image-2.5-flare-2026-09-08",
    "gpt-image-2.6-sunburst",
    "gpt-image-2.6-flare",
    "dall-e-3",
]
CreateImageEditRequestModel: TypeAlias = CreateImageEditRequestModelInput | str
"""The model to use, such as `gpt-5.4-mini`."""

CreateImageEditRequestSizeInput: TypeAlias = Literal[
    "256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"
]
CreateImageEditRequestSize: TypeAlias = CreateImageEditRequestSizeInput | str
"""Width and height of the image in pixels, such as `1024x1024`."""

CreateImageEditRequestResponseFormatInput: TypeAlias = Literal["url", "b64_json"]
CreateImageEditRequestResponseFormat: TypeAlias = CreateImageEditRequestResponseFormatInput | str
"""Whether to return URLs, valid for one hour, or base64-encoded images. GPT image models always return base64."""

CreateImageEditRequestOutputFormatInput: TypeAlias = Literal["png", "jpeg", "webp", "gif", "svg"]
CreateImageEditRequestOutputFormat: TypeAlias = CreateImageEditRequestOutputFormatInput | str
"""File format of the image."""

CreateImageEditRequestQualityInput: TypeAlias = Literal["standard", "low", "medium", "high", "auto", "xhigh", "max"]
CreateImageEditRequestQuality: TypeAlias = CreateImageEditRequestQualityInput | str
"""Quality of the image. Higher quality takes longer and costs more."""
