from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaCodeInterpreterOutputImageDict(TypedDict, total=False):
        type: Required[Literal['image']]
        """Tells this object from others that can stand in its place: always `image`. Default: `image`."""
        url: Required[str]
        """URL of the image; a `data:` URL with the base64-encoded bytes will do where an input is meant."""


@model
class BetaCodeInterpreterOutputImage(Base):
    """An image that the code made."""

    type: Literal['image']
    """Tells this object from others that can stand in its place: always `image`. Default: `image`."""
    url: str
    """URL of the image; a `data:` URL with the base64-encoded bytes will do where an input is meant."""
    _tags = {'type': 'image'}
