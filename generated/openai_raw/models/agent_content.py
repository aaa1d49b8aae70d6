"""What only `AgentContent` can be or hold."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class AgentContentEncryptedContent(Base):
    """Content that only the API can read; send it back as it is."""

    encrypted_content: str
    """Content that only the API can read; send it back as it came."""
    type: Literal["encrypted_content"]
    """Which kind it is. Always `encrypted_content`."""

    _tags = {"type": "encrypted_content"}
