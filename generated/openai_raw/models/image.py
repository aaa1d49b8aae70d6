from __future__ import annotations

from ..types import Model, absent, model



@model
class Image(Model):
    """Image."""

    b64_json: str | None = absent
    url: str | None = absent
    revised_prompt: str | None = absent
