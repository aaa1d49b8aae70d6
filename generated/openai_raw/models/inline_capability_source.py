from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class InlineCapabilitySource(Base):
    """A skill or a plugin, as a ZIP archive in Base64."""

    data: str
    """The archive, in Base64."""
    media_type: Literal["application/zip"]
    """The format of the content. Always `application/zip`."""
    type: Literal["base64"]
    """Which kind it is. Always `base64`."""

    _tags = {"media_type": "application/zip", "type": "base64"}
