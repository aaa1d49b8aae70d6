"""What requests take instead of the models in ``models.input_content_2``, for type checkers only."""

from typing import Literal, Required, TypedDict

class InputContent2InputTextDict(TypedDict, total=False):
    text: Required[str]
    """Text for the agent to read."""
    type: Required[Literal["input_text"]]
    """Discriminator: always `input_text`."""

class InputContent2InputImageDict(TypedDict, total=False):
    image_url: Required[str]
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Required[Literal["input_image"]]
    """Discriminator: always `input_image`."""
