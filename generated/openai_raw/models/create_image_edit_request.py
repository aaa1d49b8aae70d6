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
    """The images to edit: one file, or a list. At most 16 items."""
    prompt: str
    """What the result should show."""
    mask: bytes | None = absent
    """A PNG file of the first image's size; its transparent part is what may change."""
    background: CreateImageEditRequestBackground | None = None
    """Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`."""
    model: str | CreateImageEditRequestModel | None = None
    """The model that was used. Known values: `gpt-image-1.5`, `gpt-image-2`, `gpt-image-2-2026-04-21`, `dall-e-2`,
    `gpt-image-1`, `gpt-image-1-mini`, `chatgpt-image-latest`, `gpt-image-2.5-sunburst`,
    `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`,
    `gpt-image-2.6-sunburst`, and 2 more."""
    n: int | None = None
    """How many answers to generate; each is billed. From 1 to 10."""
    size: str | CreateImageEditRequestSize | None = None
    """Width and height of the image in pixels, such as `1024x1024`. Known values: `256x256`, `512x512`,
    `1024x1024`, `1536x1024`, `1024x1536`, `auto`."""
    response_format: CreateImageEditRequestResponseFormat | None = None
    """Whether images come as URLs, valid for an hour, or base64-encoded; GPT image models always send base64.
    Values: `url`, `b64_json`."""
    output_format: CreateImageEditRequestOutputFormat | None = None
    """File format of the image. Values: `png`, `jpeg`, `webp`, `gif`, `svg`."""
    output_compression: int | None = None
    """How strongly a JPEG or WebP image is compressed, in percent; 100 keeps most detail."""
    user: str | None = absent
    """An id of your end user."""
    input_fidelity: InputFidelity | None = None
    """How closely the result keeps to the input images, faces above all; None leaves it to the model. Values:
    `high`, `low`."""
    stream: bool | None = None
    """Answer with server-sent events while the image is made."""
    partial_images: PartialImages = None
    """How many images to send on the way while it is made. From 0 to 3."""
    quality: CreateImageEditRequestQuality | None = None
    """How much care goes into the image: more takes longer and costs more. Values: `standard`, `low`, `medium`,
    `high`, `auto`, `xhigh`, `max`."""
    complexity: CreateImageEditRequestComplexity | None = None
    """How elaborate the image is. Values: `low`, `medium`, `high`."""
    frame_count: int | None = None
    """How many frames an animation has."""
    frame_duration_ms: int | None = None
    """How many milliseconds each frame is shown."""
    markup: bytes | None = absent
    """An image with marks and notes that show what to change."""
    safety_identifier: str | None = None
    """A stable id of your end user, for finding those who break the usage policies; hash it, so that it names
    nobody."""
    svg: CreateImageEditRequestSvg | None = None
    """Settings of vector images."""

    _nested = {"svg": "CreateImageEditRequestSvg"}


CreateImageEditRequestComplexityInput: TypeAlias = Literal["low", "medium", "high"]
CreateImageEditRequestComplexity: TypeAlias = CreateImageEditRequestComplexityInput | str


@model
class CreateImageEditRequestSvg(Base):
    """Settings of vector images."""

    model: str | None = absent
    """The model to use, such as `gpt-5.4-mini`."""
    reasoning: CreateImageEditRequestSvgReasoning | None = None
    """How the model that draws vector images reasons."""

    _nested = {"reasoning": "CreateImageEditRequestSvgReasoning"}


@model
class CreateImageEditRequestSvgReasoning(Base):
    """How the model that draws vector images reasons."""

    effort: CreateImageEditRequestSvgReasoningEffort | None = absent
    """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""


CreateImageEditRequestSvgReasoningEffortInput: TypeAlias = Literal[
    "none", "minimal", "low", "medium", "high", "xhigh", "max"
]
CreateImageEditRequestSvgReasoningEffort: TypeAlias = CreateImageEditRequestSvgReasoningEffortInput | str

CreateImageEditRequestBackgroundInput: TypeAlias = Literal["transparent", "opaque", "auto"]
CreateImageEditRequestBackground: TypeAlias = CreateImageEditRequestBackgroundInput | str

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

CreateImageEditRequestSizeInput: TypeAlias = Literal[
    "256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"
]
CreateImageEditRequestSize: TypeAlias = CreateImageEditRequestSizeInput | str

CreateImageEditRequestResponseFormatInput: TypeAlias = Literal["url", "b64_json"]
CreateImageEditRequestResponseFormat: TypeAlias = CreateImageEditRequestResponseFormatInput | str

CreateImageEditRequestOutputFormatInput: TypeAlias = Literal["png", "jpeg", "webp", "gif", "svg"]
CreateImageEditRequestOutputFormat: TypeAlias = CreateImageEditRequestOutputFormatInput | str

CreateImageEditRequestQualityInput: TypeAlias = Literal["standard", "low", "medium", "high", "auto", "xhigh", "max"]
CreateImageEditRequestQuality: TypeAlias = CreateImageEditRequestQualityInput | str
