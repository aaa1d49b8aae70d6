"""`CreateModerationRequest`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class CreateModerationRequest(Base):
    """The body of `POST /moderations`."""

    input: str | list[str] | list[CreateModerationRequestInputItemImageUrl | CreateModerationRequestInputItemText]
    """The input: one or several texts, or a list of text and image parts that are classified together."""
    model: str | CreateModerationRequestModel | None = absent
    """The model to use, such as `gpt-5.4-mini`. Known values: `omni-moderation-latest`,
    `omni-moderation-2024-09-26`, `text-moderation-latest`, `text-moderation-stable`."""

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
    """An image to classify."""

    type: Literal["image_url"]
    """Discriminator: always `image_url`."""
    image_url: CreateModerationRequestInputItemImageUrlImageUrl
    """The image, by its URL or as a `data:` URL."""

    _nested = {"image_url": "CreateModerationRequestInputItemImageUrlImageUrl"}
    _tags = {"type": "image_url"}


@model
class CreateModerationRequestInputItemImageUrlImageUrl(Base):
    """The image, by its URL or as a `data:` URL."""

    url: str
    """URL of the image. For inputs, a `data:` URL with the base64-encoded bytes works too."""


@model
class CreateModerationRequestInputItemText(Base):
    """A text to classify."""

    type: Literal["text"]
    """Discriminator: always `text`."""
    text: str
    """Text for the model to read."""

    _tags = {"type": "text"}


CreateModerationRequestModelInput: TypeAlias = Literal[
    "omni-moderation-latest", "omni-moderation-2024-09-26", "text-moderation-latest", "text-moderation-stable"
]
CreateModerationRequestModel: TypeAlias = CreateModerationRequestModelInput | str
"""The model to use, such as `gpt-5.4-mini`."""
