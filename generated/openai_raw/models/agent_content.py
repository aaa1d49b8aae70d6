"""What only `AgentContent` can be or hold."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class AgentContentEncryptedContent(Base):
    """Encrypted content exchanged between agents."""

    encrypted_content: str
    """Encrypted content that only the API can read. Pass it back unchanged."""
    type: Literal["encrypted_content"]
    """Discriminator: always `encrypted_content`."""

    _tags = {"type": "encrypted_content"}
