from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaInlineSkillSourceParamDict(TypedDict, total=False):
        type: Required[Literal['base64']]
        media_type: Required[Literal['application/zip']]
        data: Required[str]


@model
class BetaInlineSkillSourceParam(Base):
    """Beta inline skill source param."""

    type: Literal['base64']
    media_type: Literal['application/zip']
    data: str
    _tags = {'type': 'base64', 'media_type': 'application/zip'}
