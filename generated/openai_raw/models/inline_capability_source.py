from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class InlineCapabilitySource(Base):
    """A skill or plugin as a base64-encoded ZIP archive."""

    data: str
    """The ZIP archive, base64-encoded."""
    media_type: Literal["application/zip"]
    """Media type of the content. Always `application/zip`."""
    type: Literal["base64"]
    """Discriminator: always `base64`."""

    _tags = {"media_type": "application/zip", "type": "base64"}
