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
    """What the image should show."""
    model: str | CreateImageRequestModel | None = None
    """The model that was used. Known values: `gpt-image-1.5`, `gpt-image-2`, `gpt-image-2-2026-04-21`, `dall-e-2`,
    `dall-e-3`, `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-2.5-sunburst`,
    `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`,
    `gpt-image-2.6-sunburst`, and 2 more."""
    n: int | None = None
    """How many answers to generate; each is billed. From 1 to 10."""
    quality: CreateImageRequestQuality | None = None
    """How much care goes into the image: more takes longer and costs more. Values: `standard`, `hd`, `low`,
    `medium`, `high`, `auto`, `xhigh`, `max`."""
    response_format: CreateImageRequestResponseFormat | None = None
    """Whether images come as URLs, valid for an hour, or base64-encoded; GPT image models always send base64.
    Values: `url`, `b64_json`."""
    output_format: CreateImageRequestOutputFormat | None = None
    """File format of the image. Values: `png`, `jpeg`, `webp`, `gif`, `svg`."""
    output_compression: int | None = None
    """How strongly a JPEG or WebP image is compressed, in percent; 100 keeps most detail."""
    stream: bool | None = None
    """Answer with server-sent events while the image is made."""
    partial_images: PartialImages = None
    """How many images to send on the way while it is made. From 0 to 3."""
    size: str | CreateImageRequestSize | None = None
    """Width and height of the image in pixels, such as `1024x1024`. Known values: `auto`, `1024x1024`,
    `1536x1024`, `1024x1536`, `256x256`, `512x512`, `1792x1024`, `1024x1792`."""
    moderation: CreateImageRequestModeration | None = None
    """How strictly the image is moderated. Values: `low`, `auto`."""
    background: CreateImageRequestBackground | None = None
    """Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`."""
    style: CreateImageRequestStyle | None = None
    """Whether the image is dramatic (`vivid`) or plain (`natural`); only for `dall-e-3`."""
    user: str | None = absent
    """An id of your end user."""
    complexity: CreateImageRequestComplexity | None = None
    """How elaborate the image is. Values: `low`, `medium`, `high`."""
    frame_count: int | None = None
    """How many frames an animation has."""
    frame_duration_ms: int | None = None
    """How many milliseconds each frame is shown."""
    safety_identifier: str | None = None
    """A stable id of your end user, for finding those who break the usage policies; hash it, so that it names
    nobody."""
    svg: CreateImageRequestSvg | None = None
    """Settings of vector images."""

    _nested = {"svg": "CreateImageRequestSvg"}


CreateImageRequestComplexityInput: TypeAlias = Literal["low", "medium", "high"]
CreateImageRequestComplexity: TypeAlias = CreateImageRequestComplexityInput | str


@model
class CreateImageRequestSvg(Base):
    """Settings of vector images."""

    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    reasoning: CreateImageRequestSvgReasoning | None = None
    """How the model that draws vector images reasons."""

    _nested = {"reasoning": "CreateImageRequestSvgReasoning"}


@model
class CreateImageRequestSvgReasoning(Base):
    """How the model that draws vector images reasons."""

    effort: CreateImageRequestSvgReasoningEffort | None = None
    """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""


CreateImageRequestSvgReasoningEffortInput: TypeAlias = Literal[
    "none", "minimal", "low", "medium", "high", "xhigh", "max"
]
CreateImageRequestSvgReasoningEffort: TypeAlias = CreateImageRequestSvgReasoningEffortInput | str

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

CreateImageRequestQualityInput: TypeAlias = Literal["standard", "hd", "low", "medium", "high", "auto", "xhigh", "max"]
CreateImageRequestQuality: TypeAlias = CreateImageRequestQualityInput | str

CreateImageRequestResponseFormatInput: TypeAlias = Literal["url", "b64_json"]
CreateImageRequestResponseFormat: TypeAlias = CreateImageRequestResponseFormatInput | str

CreateImageRequestOutputFormatInput: TypeAlias = Literal["png", "jpeg", "webp", "gif", "svg"]
CreateImageRequestOutputFormat: TypeAlias = CreateImageRequestOutputFormatInput | str

CreateImageRequestSizeInput: TypeAlias = Literal[
    "auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"
]
CreateImageRequestSize: TypeAlias = CreateImageRequestSizeInput | str

CreateImageRequestModerationInput: TypeAlias = Literal["low", "auto"]
CreateImageRequestModeration: TypeAlias = CreateImageRequestModerationInput | str

CreateImageRequestBackgroundInput: TypeAlias = Literal["transparent", "opaque", "auto"]
CreateImageRequestBackground: TypeAlias = CreateImageRequestBackgroundInput | str

CreateImageRequestStyleInput: TypeAlias = Literal["vivid", "natural"]
CreateImageRequestStyle: TypeAlias = CreateImageRequestStyleInput | str
