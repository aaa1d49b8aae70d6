from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaEncryptedContent(Base):
    """Beta encrypted content."""

    type: Literal['encrypted_content']
    encrypted_content: str
    _tags = {'type': 'encrypted_content'}
