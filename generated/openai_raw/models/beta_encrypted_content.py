from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaEncryptedContent(Base):
    """Content that only the API can read; send it back as it came."""

    type: Literal['encrypted_content']
    """Tells this object from others that can stand in its place: always `encrypted_content`."""
    encrypted_content: str
    """Content that only the API can read; send it back as it came."""
    _tags = {'type': 'encrypted_content'}
