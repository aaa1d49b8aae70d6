"""`MessageContentImageFileObject`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class MessageContentImageFileObject(Base):
    """A picture that was uploaded."""

    type: Literal["image_file"]
    """Tells this object from others that can stand in its place: always `image_file`."""
    image_file: MessageContentImageFileObjectImageFile
    """The file and how closely to look at it."""

    _nested = {"image_file": "MessageContentImageFileObjectImageFile"}
    _tags = {"type": "image_file"}


@model
class MessageContentImageFileObjectImageFile(Base):
    """An uploaded picture, and how closely to look at it."""

    file_id: str
    """Id of an uploaded file."""
    detail: MessageContentImageFileObjectImageFileDetail | None = absent
    """In how much detail the model sees the image: more costs more tokens. Values: `auto`, `low`, `high`. Default:
    `auto`."""


MessageContentImageFileObjectImageFileDetailInput: TypeAlias = Literal["auto", "low", "high"]
MessageContentImageFileObjectImageFileDetail: TypeAlias = MessageContentImageFileObjectImageFileDetailInput | str
