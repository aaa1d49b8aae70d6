from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class BetaEncryptedContent(Base):
    """Content that only the API can read; send it back as it came."""

    type: Literal["encrypted_content"]
    """Tells this object from others that can stand in its place: always `encrypted_content`."""
    encrypted_content: str
    """Content that only the API can read; send it back as it came."""

    _tags = {"type": "encrypted_content"}
