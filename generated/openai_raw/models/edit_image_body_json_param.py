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
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-image-1.5`, `gpt-image-2`,
    `gpt-image-2-2026-04-21`, `gpt-image-1`, `gpt-image-1-mini`, `chatgpt-image-latest`."""
    images: list[ImageRefParam]
    """The images to edit, as file ids or URLs. From 1 to 16 items."""
    mask: ImageRefParam | None = absent
    """An image whose transparent areas mark what to edit."""
    prompt: str
    """Description of the desired result. From 1 to 32000 characters."""
    n: int | None = None
    """Number of results to generate. Each one is billed. From 1 to 10."""
    quality: EditImageBodyJsonParamQuality | None = None
    """Quality of the image. Higher quality takes longer and costs more. Values: `low`, `medium`, `high`, `auto`."""
    input_fidelity: EditImageBodyJsonParamInputFidelity | None = None
    """How closely the result matches the input images, especially faces. None lets the model decide. Values:
    `high`, `low`."""
    size: EditImageBodyJsonParamSize | None = None
    """Width and height of the image in pixels, such as `1024x1024`. Values: `auto`, `1024x1024`, `1536x1024`,
    `1024x1536`."""
    user: str | None = absent
    """Id of your end user."""
    output_format: EditImageBodyJsonParamOutputFormat | None = None
    """File format of the image. Values: `png`, `jpeg`, `webp`."""
    output_compression: int | None = None
    """Compression level of JPEG and WebP images, from 0 to 100. Higher keeps more detail."""
    moderation: EditImageBodyJsonParamModeration | None = None
    """Strictness of the content moderation. Values: `low`, `auto`."""
    background: EditImageBodyJsonParamBackground | None = None
    """Background of the image: transparent, opaque, or chosen by the model. Values: `transparent`, `opaque`,
    `auto`."""
    stream: bool | None = None
    """Whether to stream partial images as server-sent events."""
    partial_images: PartialImages = None
    """Number of partial images to stream before the final one, 0 to 3."""

    _nested = {"images": ["ImageRefParam"], "mask": "ImageRefParam"}


EditImageBodyJsonParamModelInput: TypeAlias = Literal[
    "gpt-image-1.5", "gpt-image-2", "gpt-image-2-2026-04-21", "gpt-image-1", "gpt-image-1-mini", "chatgpt-image-latest"
]
EditImageBodyJsonParamModel: TypeAlias = EditImageBodyJsonParamModelInput | str
"""The model to use, such as `gpt-5.4-mini`."""

EditImageBodyJsonParamQualityInput: TypeAlias = Literal["low", "medium", "high", "auto"]
EditImageBodyJsonParamQuality: TypeAlias = EditImageBodyJsonParamQualityInput | str
"""Quality of the image. Higher quality takes longer and costs more."""

EditImageBodyJsonParamInputFidelityInput: TypeAlias = Literal["high", "low"]
EditImageBodyJsonParamInputFidelity: TypeAlias = EditImageBodyJsonParamInputFidelityInput | str
"""How closely the result matches the input images, especially faces. None lets the model decide."""

EditImageBodyJsonParamSizeInput: TypeAlias = Literal["auto", "1024x1024", "1536x1024", "1024x1536"]
EditImageBodyJsonParamSize: TypeAlias = EditImageBodyJsonParamSizeInput | str
"""Width and height of the image in pixels, such as `1024x1024`."""

EditImageBodyJsonParamOutputFormatInput: TypeAlias = Literal["png", "jpeg", "webp"]
EditImageBodyJsonParamOutputFormat: TypeAlias = EditImageBodyJsonParamOutputFormatInput | str
"""File format of the image."""

EditImageBodyJsonParamModerationInput: TypeAlias = Literal["low", "auto"]
EditImageBodyJsonParamModeration: TypeAlias = EditImageBodyJsonParamModerationInput | str
"""Strictness of the content moderation."""

EditImageBodyJsonParamBackgroundInput: TypeAlias = Literal["transparent", "opaque", "auto"]
EditImageBodyJsonParamBackground: TypeAlias = EditImageBodyJsonParamBackgroundInput | str
"""Background of the image: transparent, opaque, or chosen by the model."""


@model
class ImageRefParam(Base):
    """Reference to an image: either a file id or a URL."""

    image_url: str | None = absent
    """URL of the image, or a `data:` URL with its bytes, base64-encoded. At most 20971520 characters."""
    file_id: str | None = absent
    """Id of an uploaded file."""
