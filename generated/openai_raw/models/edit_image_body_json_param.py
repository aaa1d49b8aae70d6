"""`EditImageBodyJsonParam`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import PartialImages


@model
class EditImageBodyJsonParam(Base):
    """The body of `POST /images/edits`."""

    model: str | EditImageBodyJsonParamModel | None = None
    """The model that was used. Known values: `gpt-image-1.5`, `gpt-image-2`, `gpt-image-2-2026-04-21`,
    `gpt-image-1`, `gpt-image-1-mini`, `chatgpt-image-latest`."""
    images: list[ImageRefParam]
    """The images to edit, as files or URLs. From 1 to 16 items."""
    mask: ImageRefParam | None = absent
    """An image whose transparent part is what may change."""
    prompt: str
    """What the result should show. From 1 to 32000 characters."""
    n: int | None = None
    """How many answers to generate; each is billed. From 1 to 10."""
    quality: EditImageBodyJsonParamQuality | None = None
    """How much care goes into the image: more takes longer and costs more. Values: `low`, `medium`, `high`,
    `auto`."""
    input_fidelity: EditImageBodyJsonParamInputFidelity | None = None
    """How closely the result keeps to the input images, faces above all; None leaves it to the model. Values:
    `high`, `low`."""
    size: EditImageBodyJsonParamSize | None = None
    """Width and height of the image in pixels, such as `1024x1024`. Values: `auto`, `1024x1024`, `1536x1024`,
    `1024x1536`."""
    user: str | None = absent
    """An id of your end user."""
    output_format: EditImageBodyJsonParamOutputFormat | None = None
    """File format of the image. Values: `png`, `jpeg`, `webp`."""
    output_compression: int | None = None
    """How strongly a JPEG or WebP image is compressed, in percent; 100 keeps most detail."""
    moderation: EditImageBodyJsonParamModeration | None = None
    """How strictly the image is moderated. Values: `low`, `auto`."""
    background: EditImageBodyJsonParamBackground | None = None
    """Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`."""
    stream: bool | None = None
    """Answer with server-sent events while the image is made."""
    partial_images: PartialImages = None
    """How many images to send on the way while it is made. From 0 to 3."""

    _nested = {"images": ["ImageRefParam"], "mask": "ImageRefParam"}


EditImageBodyJsonParamModelInput: TypeAlias = Literal[
    "gpt-image-1.5", "gpt-image-2", "gpt-image-2-2026-04-21", "gpt-image-1", "gpt-image-1-mini", "chatgpt-image-latest"
]
EditImageBodyJsonParamModel: TypeAlias = EditImageBodyJsonParamModelInput | str

EditImageBodyJsonParamQualityInput: TypeAlias = Literal["low", "medium", "high", "auto"]
EditImageBodyJsonParamQuality: TypeAlias = EditImageBodyJsonParamQualityInput | str

EditImageBodyJsonParamInputFidelityInput: TypeAlias = Literal["high", "low"]
EditImageBodyJsonParamInputFidelity: TypeAlias = EditImageBodyJsonParamInputFidelityInput | str

EditImageBodyJsonParamSizeInput: TypeAlias = Literal["auto", "1024x1024", "1536x1024", "1024x1536"]
EditImageBodyJsonParamSize: TypeAlias = EditImageBodyJsonParamSizeInput | str

EditImageBodyJsonParamOutputFormatInput: TypeAlias = Literal["png", "jpeg", "webp"]
EditImageBodyJsonParamOutputFormat: TypeAlias = EditImageBodyJsonParamOutputFormatInput | str

EditImageBodyJsonParamModerationInput: TypeAlias = Literal["low", "auto"]
EditImageBodyJsonParamModeration: TypeAlias = EditImageBodyJsonParamModerationInput | str

EditImageBodyJsonParamBackgroundInput: TypeAlias = Literal["transparent", "opaque", "auto"]
EditImageBodyJsonParamBackground: TypeAlias = EditImageBodyJsonParamBackgroundInput | str


@model
class ImageRefParam(Base):
    """An image. Give a file or a URL."""

    image_url: str | None = absent
    """URL of the image, or a `data:` URL with its bytes, base64-encoded. At most 20971520 characters."""
    file_id: str | None = absent
    """Id of an uploaded file."""
