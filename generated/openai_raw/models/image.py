from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class Image(Base):
    """Image."""

    b64_json: str | None = absent
    url: str | None = absent
    revised_prompt: str | None = absent
