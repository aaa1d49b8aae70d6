from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaEncryptedContentParamDict(TypedDict, total=False):
        type: Required[Literal['encrypted_content']]
        encrypted_content: Required[str]


@model
class BetaEncryptedContentParam(Base):
    """Beta encrypted content param."""

    type: Literal['encrypted_content']
    encrypted_content: str
    _tags = {'type': 'encrypted_content'}
