from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class Image(Base):
    """One image of the answer, as a URL or base64-encoded."""

    b64_json: str | None = absent
    """The image, base64-encoded; None where a URL was asked for."""
    url: str | None = absent
    """URL of the image; a `data:` URL with the base64-encoded bytes will do where an input is meant."""
    revised_prompt: str | None = absent
    """The prompt that the image was made from, as the model rewrote yours."""
