"""`CreateModerationRequest`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class CreateModerationRequest(Base):
    """The body of `POST /moderations`."""

    input: str | list[str] | list[CreateModerationRequestInputItemImageUrl | CreateModerationRequestInputItemText]
    """What to check: a text, several texts, or a list of texts and images that are checked as one."""
    model: str | CreateModerationRequestModel | None = absent
    """The model that was used. Known values: `omni-moderation-latest`, `omni-moderation-2024-09-26`,
    `text-moderation-latest`, `text-moderation-stable`."""

    _nested = {
        "input": [
            (
                "type",
                {
                    "image_url": "CreateModerationRequestInputItemImageUrl",
                    "text": "CreateModerationRequestInputItemText",
                },
            )
        ]
    }


@model
class CreateModerationRequestInputItemImageUrl(Base):
    """An image to check."""

    type: Literal["image_url"]
    """Tells this object from others that can stand in its place: always `image_url`."""
    image_url: CreateModerationRequestInputItemImageUrlImageUrl
    """Where the image is."""

    _nested = {"image_url": "CreateModerationRequestInputItemImageUrlImageUrl"}
    _tags = {"type": "image_url"}


@model
class CreateModerationRequestInputItemImageUrlImageUrl(Base):
    """Where an image is."""

    url: str
    """URL of the image; a `data:` URL with the base64-encoded bytes will do where an input is meant."""


@model
class CreateModerationRequestInputItemText(Base):
    """A text to check."""

    type: Literal["text"]
    """Tells this object from others that can stand in its place: always `text`."""
    text: str
    """The text itself."""

    _tags = {"type": "text"}


CreateModerationRequestModelInput: TypeAlias = Literal[
    "omni-moderation-latest", "omni-moderation-2024-09-26", "text-moderation-latest", "text-moderation-stable"
]
CreateModerationRequestModel: TypeAlias = CreateModerationRequestModelInput | str
