"""`MessageContentImageFileObject`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class MessageContentImageFileObject(Base):
    """An uploaded image."""

    type: Literal["image_file"]
    """Discriminator: always `image_file`."""
    image_file: MessageContentImageFileObjectImageFile
    """The file and how closely to look at it."""

    _nested = {"image_file": "MessageContentImageFileObjectImageFile"}
    _tags = {"type": "image_file"}


@model
class MessageContentImageFileObjectImageFile(Base):
    """An uploaded image, and how closely to look at it."""

    file_id: str
    """Id of an uploaded file."""
    detail: MessageContentImageFileObjectImageFileDetail | None = absent
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `auto`, `low`,
    `high`. Default: `auto`."""


MessageContentImageFileObjectImageFileDetailInput: TypeAlias = Literal["auto", "low", "high"]
MessageContentImageFileObjectImageFileDetail: TypeAlias = MessageContentImageFileObjectImageFileDetailInput | str
"""Level of detail at which the model sees the image. More detail uses more tokens."""
