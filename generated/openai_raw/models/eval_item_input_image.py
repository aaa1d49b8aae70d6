from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class EvalItemInputImageDict(TypedDict, total=False):
        type: Required[Literal['input_image']]
        """Tells this object from others that can stand in its place: always `input_image`."""
        image_url: Required[str]
        """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
        detail: str
        """In how much detail the model sees the image: more costs more tokens."""


@model
class EvalItemInputImage(Base):
    """An image for a model."""

    type: Literal['input_image']
    """Tells this object from others that can stand in its place: always `input_image`."""
    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    detail: str | None = absent
    """In how much detail the model sees the image: more costs more tokens."""
    _tags = {'type': 'input_image'}
