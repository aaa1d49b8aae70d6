from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaEncryptedContentParamDict(TypedDict, total=False):
        type: Required[Literal['encrypted_content']]
        """Tells this object from others that can stand in its place: always `encrypted_content`. Default:
        `encrypted_content`."""
        encrypted_content: Required[str]
        """Content that only the API can read; send it back as it came. At most 10485760 characters."""


@model
class BetaEncryptedContentParam(Base):
    """Content that only the API can read, sent back as it came."""

    type: Literal['encrypted_content']
    """Tells this object from others that can stand in its place: always `encrypted_content`. Default:
    `encrypted_content`."""
    encrypted_content: str
    """Content that only the API can read; send it back as it came. At most 10485760 characters."""
    _tags = {'type': 'encrypted_content'}
